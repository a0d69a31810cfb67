import type { Wording } from "@/lib/i18n/wording";
import type { errors as english } from "../en/errors";

export const errors: Wording<typeof english> = {
  "form-invalid": "Veuillez corriger les champs signalés. Rien de ce que vous avez saisi n’est perdu.",
  "not-found": "Cet élément n’existe pas ou n’existe plus.",
  "not-allowed": "Vous n’êtes pas autorisé à faire cela.",
  "changed-meanwhile":
    "Quelqu’un d’autre a modifié cet élément pendant votre saisie. Rechargez la page pour voir sa version ; votre saisie est conservée ci-dessous.",
  "too-many-requests":
    "Trop d’essais depuis votre connexion. Attendez {minutes, plural, one {une minute} other {# minutes}} puis réessayez.",
  "sign-in-failed":
    "Cette adresse et ce mot de passe ne correspondent pas. Vérifiez les deux, ou demandez un lien pour choisir un nouveau mot de passe.",
  "code-wrong": "Ce code est faux ou a déjà servi. Attendez le suivant et réessayez.",
  "link-expired": "Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau.",
  "password-weak": "Choisissez un autre mot de passe : celui-ci est facile à deviner ou connu d’une fuite.",
  "password-wrong": "Le mot de passe actuel n’est pas le bon.",
  "email-taken": "Cette adresse a déjà un compte.",
  "sign-in-again": "Pour faire cela, connectez-vous de nouveau : votre dernière connexion date de plus de dix minutes.",
  "last-owner": "Une organisation a besoin d’au moins un responsable. Nommez d’abord quelqu’un d’autre.",
  "second-factor-required": "Votre rôle exige un second facteur ; il ne peut pas être désactivé.",
  "service-unavailable":
    "Ce service ne fonctionne pas pour le moment. Rien n’est perdu ; réessayez dans quelques minutes.",
  "application-not-open":
    "La candidature a avancé et ne peut plus être modifiée ainsi. Rechargez la page pour voir où elle en est.",
  "application-incomplete":
    "Il manque encore quelque chose. La liste figure ci-dessous, avec un lien vers chaque champ.",
  "application-already-decided": "Quelqu’un d’autre vous a devancé : cette candidature est déjà tranchée.",
  "standing-changed":
    "Quelqu’un d’autre a modifié cette adhésion entre-temps. Rechargez la page pour voir où elle en est.",
  "picture-refused": "Nous ne pouvons pas prendre cette image. Envoyez un fichier PNG, JPEG ou WebP de 5 Mo au plus.",
  "amount-invalid": "Indiquez un montant possible dans cette monnaie, comme 25 ou 25,50.",
  "slug-taken": "Ce nom court est déjà utilisé. Choisissez-en un autre.",
  "dates-reversed": "La clôture doit venir après l’ouverture.",
  "appeal-without-text": "Rédigez d’abord la lettre dans au moins une langue.",
  "another-appeal-open": "Un autre appel est ouvert. Fermez-le d’abord : la page d’accueil n’en montre qu’un.",
  "target-unknown": "Aucun document public ne porte ce nom court, et ce n’est pas un chemin comme /members.",
  "appeal-closed": "Cet appel est clos. Merci tout de même ; l’appel en cours se trouve sur la page d’accueil.",
  "amount-too-small": "Le plus petit don possible dans cette monnaie est de {minimum}.",
  "amount-too-large": "Le plus grand don possible ici est de {maximum}. Pour donner davantage, écrivez-nous.",
  "card-day-wrong": "Une carte peut partir dès aujourd’hui, et au plus tard dans un an.",
  "declined-often":
    "Plusieurs paiements comme celui-ci n’ont pas abouti. Pour protéger les cartes de chacun, nous laissons passer un peu de temps : veuillez réessayer dans une heure. Rien n’a été débité.",
  "site-invalid": "Donnez l’adresse d’un site, comme https://www.example.org.",
  "sum-unread": "Veuillez lire la somme avant de la payer.",
  "order-closed": "Cette demande est close et cet essai n’a rien débité. Rouvrez la page pour donner.",
  "date-not-possible": "Ce jour est à venir ou remonte à plus de deux ans.",
  "pledge-unknown": "Aucune promesse encore à tenir ne porte cette référence.",
  "pledge-closed": "Cette promesse n’est plus ouverte : elle a été tenue, retirée, ou elle a expiré.",
  "reconciliation-running": "Une autre comparaison est en cours. Son résultat sera ici dans un instant.",
  "gift-on-its-way":
    "L’un de vos dons est encore en route depuis votre banque. Revenez quand il sera arrivé ; d’ici là, votre adresse est nécessaire pour son reçu.",
  "promise-not-changeable":
    "Ce don ne peut pas être modifié ainsi pour l’instant. Rechargez la page pour voir où il en est.",
  "change-on-its-way":
    "Une autre modification de ce don est encore en route. Cela prend rarement plus d’une minute ; réessayez ensuite.",
  "nothing-changed": "C’est déjà le cas : rien n’a été modifié.",
  "pause-out-of-range": "Une pause peut se terminer demain au plus tôt et dans un an au plus tard.",
  "too-late-to-undo": "Il n’est plus possible de revenir en arrière. Vous pouvez modifier le don ci-dessous.",
  "receipt-void": "Ce reçu est déjà annulé. Rechargez la page pour voir celui qui est valable.",
  "year-not-over": "Cette année n’est pas terminée : ses relevés peuvent être envoyés à partir du 1er janvier.",
  "nobody-waits": "Personne n’attend de relevé de cette année.",
  "not-refundable":
    "Rien de ce don ne peut être remboursé : il n’a pas été payé, il est contesté ou il a déjà été rendu.",
  "refund-too-large": "On peut encore rembourser {maximum} au plus.",
  "pdf-empty": "Ce fichier est vide.",
  "pdf-too-large": "Ce fichier est trop lourd : 50 Mo au plus.",
  "pdf-not-a-pdf":
    "Ce n’est pas un PDF. Enregistrez ou exportez votre document au format PDF et choisissez ce fichier.",
  "pdf-damaged":
    "Ce PDF est endommagé ou n’a pas été transmis en entier. Ouvrez-le sur votre ordinateur, enregistrez-le de nouveau en PDF et réessayez.",
  "pdf-encrypted": "Ce PDF est protégé par un mot de passe. Enregistrez-le sans protection et réessayez.",
  "pdf-active-content":
    "Ce PDF contient des scripts, des formulaires qui envoient des données ou d’autres fichiers. Pour la sécurité des lecteurs, nous n’acceptons que des PDF simples : imprimez-le dans un nouveau PDF et réessayez.",
  "pdf-too-many-pages": "Ce PDF a trop de pages : 500 au plus.",
  "pdf-too-much-text":
    "Ce PDF contient plus de texte que nous ne pouvons en indexer : trois millions de caractères au plus. Divisez-le puis réessayez.",
  "file-unreadable":
    "Ce fichier n’a pas pu être lu, peut-être par notre faute. Retirez-le puis ajoutez-le de nouveau ; si cela ne suffit pas, écrivez au secrétariat.",
  "pdf-too-slow": "Ce PDF n’a pas pu être lu à temps. Imprimez-le dans un nouveau PDF et réessayez.",
  "upload-incomplete": "Le fichier n’est pas arrivé entier. Rien n’a été conservé ; veuillez réessayer.",
  "uploads-full":
    "Dix de vos fichiers sont déjà en cours d’envoi. Terminez-en un ou renoncez-y d’abord ; un envoi que personne ne poursuit est supprimé au bout d’un jour.",
  "upload-gone":
    "Ce fichier n’est plus en cours d’envoi : il a été abandonné, ou personne ne l’a poursuivi pendant un jour. Choisissez-le de nouveau.",
  "upload-moved": "Une autre fenêtre envoie le même fichier. L’envoi s’y poursuit.",
  "upload-taken": "Ce fichier a déjà été ajouté.",
  "upload-differs":
    "Ce qui est arrivé n’est pas le fichier choisi : il a été modifié pendant l’envoi ou en chemin. Choisissez-le de nouveau.",
  "upload-goes-on":
    "Une partie du fichier doit être envoyée de nouveau. Choisissez-le encore une fois : ce qui est déjà arrivé n’est pas renvoyé.",
  "file-missing": "Choisissez d’abord un fichier.",
  "language-taken": "Il y a déjà un fichier dans cette langue. Retirez-le d’abord ou choisissez une autre langue.",
  "publication-looks-alike":
    "Cette publication ressemble à une notice qui existe déjà. Regardez la liste et dites en quoi c’est un autre document, ou supprimez le brouillon.",
  "import-not-ready":
    "Cette importation a déjà commencé, ou il faut d’abord y corriger quelque chose. Rechargez la page pour voir où elle en est.",
  "import-too-large":
    "C’est plus que nous n’acceptons en une fois : un tableau de 10 Mo au plus et une archive de 500 Mo au plus.",
  "publication-incomplete": "Il manque encore quelque chose. Voyez la liste au-dessus du bouton.",
  "publication-closed":
    "Cette publication est chez le secrétariat ou déjà décidée ; elle ne peut pas être modifiée maintenant.",
  "publication-already-decided": "Quelqu’un d’autre a décidé entre-temps.",
  "password-short":
    "Trop court : au moins {minimum, number} caractères. Une phrase de quatre ou cinq mots se retient facilement.",
  "password-long": "Trop long : au plus {maximum, number} caractères.",
  "membership-not-active":
    "L’adhésion de votre organisation n’est pas active en ce moment ; personne ne peut se connecter en son nom. Le secrétariat peut vous en dire plus.",
  "language-unknown":
    "La langue de ce fichier n’a pas pu être reconnue, ou un autre fichier existe déjà dans cette langue. Retirez-le et ajoutez-le à nouveau en choisissant sa langue.",
  "symbol-unknown":
    "« {symbol} » ressemble à une cote des Nations Unies, mais n’en est pas une que nous connaissions. Une cote s’écrit A/63/677 ou S/RES/1674 (2006).",
  "symbol-carried":
    "« {title} » porte déjà la cote {symbol}. Si les deux sont justes, cochez la case ci-dessous et enregistrez à nouveau.",
  "title-missing": "Donnez-lui un titre dans une langue au moins.",
  "vote-twofold": "Indiquez les voix, ou bien l’adoption sans vote, mais pas les deux.",
  "anchor-without-label": "Dites de quel passage il s’agit, par exemple § 138-139.",
  "anchor-unclear": "Indiquez une page avec son édition, ou un lien, ou ni l’un ni l’autre.",
  "relation-to-itself": "Un document n’a pas de relation avec lui-même.",
  "relation-impossible":
    "C’est impossible : les versions forment une seule suite et une traduction n’a qu’un original. L’un des deux a déjà une telle relation, ou ils formeraient un cercle.",
  "public-reason-missing": "Ce document est public : dites ce que les lecteurs apprendront de son retrait.",
  "publication-full": "Une publication compte 12 fichiers au plus.",
  "language-there": "Ce document existe déjà dans cette langue.",
  "offer-there": "Votre organisation a déjà proposé cette langue. La proposition se trouve sous Publications.",
  "offers-full": "Votre organisation a beaucoup de propositions en cours. Attendez une décision, ou retirez-en une.",
  "offer-decided": "Quelqu’un d’autre a décidé de cette proposition entre-temps.",
  "offer-handed-in":
    "Cette proposition a été transmise ou tranchée entre-temps : son fichier ne peut plus être changé.",
  "offer-document-gone":
    "Le document n’est plus dans la bibliothèque : rien ne peut y être ajouté. Vous pouvez refuser la proposition en l’expliquant.",
  "term-name-taken": "Un autre terme de la liste porte déjà ce nom : on ne pourrait pas les distinguer.",
  "term-name-missing": "Donnez-lui un nom dans chaque langue : le portail n’en a pas d’autre pour lui.",
  "term-in-use": "Des documents portent ce terme, ou des liens y mènent. Fusionnez-le plutôt avec un autre.",
  "merge-with-itself": "Une notice ne peut pas être fusionnée avec elle-même.",
  "merge-hides":
    "La notice conservée doit être publiée, et lisible par tous ceux qui peuvent lire l’autre. Fusionnez dans l’autre sens, ou modifiez d’abord le public visé.",
  "merge-too-many-places":
    "À elles deux, elles ont plus de huit passages signalés. Retirez-en d’abord de l’une d’elles.",
};
