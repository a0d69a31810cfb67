import type { Wording } from "@/lib/i18n/wording";
import type { donor as english } from "../en/donor";

export const donor: Wording<typeof english> = {
  page: {
    title: "Vos dons",
    intro: "Ce qui a été donné depuis cette adresse, avec un reçu pour chaque don arrivé.",
    leave: "Fermer cette page",
    details: "Votre nom, votre langue et vos données",
  },
  find: {
    title: "Retrouver vos dons",
    back: "Retour à l’appel",
    body: "Aucun compte n’est nécessaire. Indiquez l’adresse à laquelle parviennent vos reçus : nous y envoyons un lien, valable une fois, pendant {minutes, number} minutes.",
    email: "Adresse électronique",
    submit: "Envoyer le lien",
    none: "Si aucun lien n’arrive en quelques minutes, regardez parmi les courriels indésirables ou essayez une autre adresse : les dons se retrouvent sous l’adresse avec laquelle ils ont été faits. Nous ne disons à personne si une adresse a donné.",
  },
  open: {
    title: "Voir vos dons",
    body: "Appuyez sur le bouton pour voir vos dons sur cet appareil. Le lien ne servira plus ensuite.",
    submit: "Afficher mes dons",
    missing: "Cette adresse est incomplète. Ouvrez de nouveau le lien du courriel.",
    again: "Envoyer un nouveau lien",
  },
  gift: { date: "Reçu le", receipt: "Reçu", appeal: "Pour l’appel", amount: "Montant" },
  gifts: {
    title: "Dons",
    none: "Rien n’est encore arrivé depuis cette adresse.",
    give: "Faire un don",
    "sent-back": "{amount} rendus",
    receipt: "Reçu {number} (PDF)",
    send: "Envoyer par courriel",
  },
  again: {
    title: "Donner à nouveau",
    intro:
      "À votre nom, {name}, avec le reçu envoyé à {email}. Vos derniers choix sont déjà indiqués. Sur la page suivante, celle de Stripe, vous pouvez payer avec une carte qui y est conservée pour vous ou avec une autre.",
    amount: "Montant",
  },
  recurring: {
    title: "Dons réguliers",
    since: "depuis le {date}",
    ended: "terminé le {date}",
  },
  pledges: {
    title: "Promesses",
    about: "Ce que vous avez promis d’envoyer. C’est un don quand il est arrivé, et il reçoit alors son reçu.",
    until: "Ouverte jusqu’au {date}",
    acknowledgement: "Accusé de réception {number} (PDF)",
  },
  statement: {
    section: "Relevé de douze mois",
    about: "Une seule pièce avec tous les dons de la période et leur somme, pour le fisc ou vos dossiers.",
    period: "Période",
    months: "de {from} à {to}",
    get: "Obtenir le relevé (PDF)",
    kicker: "Relevé de dons",
    title: "Dons du {from} au {to}",
    donor: "Fait par",
    issued: "Établi le",
    sum: "Somme en {currency}",
    none: "Aucun don n’a été reçu pendant cette période.",
    note: "Le relevé énumère les dons dont le reçu est valable, moins ce qui a été rendu. Aucun bien ni service n’a été fourni en contrepartie.",
  },
  details: {
    title: "Votre nom, votre langue et vos données",
    back: "Vos dons",
    address: "Vos dons sont liés à {email}. Pour les rattacher à une autre adresse, écrivez-nous depuis les deux.",
    name: "Votre nom",
    "name-hint": "Tel qu’il figurera désormais sur les reçus et relevés. Un reçu déjà établi ne change pas.",
    language: "Langue",
    "language-hint": "Des courriels et des reçus à venir.",
    save: "Enregistrer",
    "export-title": "Emporter vos données",
    "export-body": "Tout ce que nous conservons sur vous et vos dons, dans un fichier que les programmes peuvent lire.",
    export: "Télécharger (JSON)",
    "erase-title": "Être oublié",
    "erase-body":
      "Nous pouvons effacer votre identité. La page suivante dit ce qui disparaît et ce qui doit rester, avant que rien ne se passe.",
    erase: "Effacer mes données",
  },
  erase: {
    title: "Effacer vos données",
    back: "Pas maintenant",
    goes: "Votre nom et votre adresse sont retirés de nos écritures, ce que le service de paiement nous a dit de vous est supprimé, cette page se ferme définitivement et les dons réguliers prennent fin. C’est irréversible.",
    stays:
      "Les montants et les dates de vos dons restent dans nos comptes sans nom, et les reçus établis restent tels qu’ils ont été imprimés, avec le nom : le droit comptable nous oblige à conserver les deux, en général de sept à dix ans. Seuls le secrétariat et ses auditeurs peuvent les voir.",
    stripe:
      "Chez Stripe, qui a encaissé les paiements, nous faisons supprimer vos cartes et coordonnées enregistrées. Stripe conserve ses propres données sur les paiements, comme la loi l’exige.",
    understood: "Je comprends ce qui disparaît et ce qui reste.",
    submit: "Effacer mes données",
  },
  erased: {
    title: "Vous êtes oublié",
    body: "Votre nom et votre adresse sont effacés de nos écritures, et les dons réguliers prennent fin. Un dernier courriel à votre adresse le confirme. Merci d’avoir soutenu la coalition.",
    home: "Vers la page d’accueil",
    name: "effacé à la demande du donateur",
  },
  mail: {
    "link-subject": "Votre lien vers vos dons",
    "link-body":
      "Quelqu’un, vous sans doute, a demandé à voir les dons de cette adresse. Ce lien vous les montre, avec reçus et relevés.",
    "link-button": "Voir mes dons",
    "link-note":
      "Le lien fonctionne une fois, pendant {minutes, number} minutes. Si vous ne l’avez pas demandé, vous n’avez rien à faire : personne d’autre ne peut voir vos dons.",
    "see-gifts": "Voir tous vos dons",
    "see-gifts-note": "Vos reçus, vos relevés et vos dons réguliers se trouvent sur votre page, sans compte.",
    "erased-subject": "Vos données sont effacées",
    "erased-body":
      "Comme vous l’avez demandé, votre nom et cette adresse sont effacés de nos écritures, et les dons réguliers prennent fin. Les montants et les reçus établis restent dans nos comptes, comme la loi l’exige.",
    "erased-note":
      "Si ce n’était pas vous, écrivez sans attendre au secrétariat. Ce courriel est le dernier que nous vous envoyons.",
  },
};
