import type { Wording } from "@/lib/i18n/wording";
import type { errors as english } from "../en/errors";

export const errors: Wording<typeof english> = {
  "form-invalid": "Veuillez corriger les champs signalés. Rien de ce que vous avez saisi n’est perdu.",
  "not-found": "Cet élément n’existe pas ou n’existe plus.",
  "not-allowed": "Vous n’êtes pas autorisé à faire cela.",
  "changed-meanwhile": "Quelqu’un d’autre a modifié cet élément pendant votre saisie. Rechargez la page pour voir sa version ; votre saisie est conservée ci-dessous.",
  "too-many-requests": "Trop d’essais depuis votre connexion. Attendez {minutes, plural, one {une minute} other {# minutes}} puis réessayez.",
  "sign-in-failed": "Cette adresse et ce mot de passe ne correspondent pas. Vérifiez les deux, ou demandez un lien pour choisir un nouveau mot de passe.",
  "code-wrong": "Ce code est faux ou a déjà servi. Attendez le suivant et réessayez.",
  "link-expired": "Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau.",
  "password-weak": "Choisissez un autre mot de passe : celui-ci est facile à deviner ou connu d’une fuite.",
  "password-wrong": "Le mot de passe actuel n’est pas le bon.",
  "email-taken": "Cette adresse a déjà un compte.",
  "sign-in-again": "Pour faire cela, connectez-vous de nouveau : votre dernière connexion date de plus de dix minutes.",
  "last-owner": "Une organisation a besoin d’au moins un responsable. Nommez d’abord quelqu’un d’autre.",
  "second-factor-required": "Votre rôle exige un second facteur ; il ne peut pas être désactivé.",
  "service-unavailable": "Ce service ne fonctionne pas pour le moment. Rien n’est perdu ; réessayez dans quelques minutes.",
  "application-not-open": "La candidature a avancé et ne peut plus être modifiée ainsi. Rechargez la page pour voir où elle en est.",
  "application-incomplete": "Il manque encore quelque chose. La liste figure ci-dessous, avec un lien vers chaque champ.",
  "application-already-decided": "Quelqu’un d’autre vous a devancé : cette candidature est déjà tranchée.",
  "standing-changed": "Quelqu’un d’autre a modifié cette adhésion entre-temps. Rechargez la page pour voir où elle en est.",
  "picture-refused": "Nous ne pouvons pas prendre cette image. Envoyez un fichier PNG, JPEG ou WebP de 5 Mo au plus.",
};
