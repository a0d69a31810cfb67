import type { Wording } from "@/lib/i18n/wording";
import type { notices as english } from "../en/notices";

export const notices: Wording<typeof english> = {
  saved: "Enregistré.",
  "page-shared": "Le lien est en route.",
  "appeal-saved": "L’appel est enregistré.",
  "appeal-opened": "L’appel est ouvert : il figure maintenant sur la page d’accueil.",
  "appeal-closed": "L’appel est clos.",
  "link-sent": "Si nous connaissons l’adresse, un lien est en route.",
  "application-sent": "Votre candidature est envoyée. Merci.",
  "answer-sent": "Votre réponse est envoyée. Merci.",
  "application-withdrawn": "Votre candidature est retirée.",
  "vote-cast": "Votre vote est pris en compte.",
  "question-sent": "La question est en route vers le candidat.",
  "application-approved": "Acceptée : l’organisation est membre et son responsable est invité.",
  "application-declined": "Refusée : le candidat est informé du motif.",
  "category-changed": "La catégorie est modifiée.",
  "standing-changed": "L’adhésion est modifiée et ses représentants sont informés.",
  "logo-saved": "Le logo est enregistré.",
  "refund-requested": "Le remboursement est en route. Son état s’affichera ci-dessous dès que le service de paiement l’aura confirmé.",
  "receipt-resent": "Le reçu est en route vers le donateur.",
};
