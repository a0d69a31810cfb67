import type { Wording } from "@/lib/i18n/wording";
import type { recurring as english } from "../en/recurring";

export const recurring: Wording<typeof english> = {
  "every-month": "{amount} chaque mois",
  "every-year": "{amount} chaque année",
  title: "Votre don régulier",
  back: "Vos dons",
  manage: "Modifier, suspendre ou arrêter",
  facts: {
    gift: "Don",
    appeal: "Pour l’appel",
    status: "État",
    next: "Prochain prélèvement",
    since: "Depuis",
    paused: "Suspendu jusqu’au",
    ends: "Prend fin le",
    ended: "Terminé le",
  },
  state: { paused: "Suspendu", ending: "Prend fin" },
  "on-its-way": {
    TERMS: "Votre modification est en route. Un courriel la confirmera dès que le service de paiement l’aura faite.",
    PAUSE: "Votre pause est en route. Un courriel la confirmera dès que le service de paiement l’aura faite.",
    RESUME: "La reprise de votre don est en route. Un courriel la confirmera dès qu’elle sera faite.",
    STOP: "L’arrêt de votre don est en route. Un courriel le confirmera dès qu’il sera fait.",
    KEEP: "L’annulation de votre arrêt est en route. Un courriel la confirmera dès qu’elle sera faite.",
    again: "Regarder à nouveau",
  },
  undo: {
    title: "Revenir en arrière",
    TERMS: "Vous avez modifié ce don. Jusqu’au prochain prélèvement, vous pouvez le rétablir tel qu’il était.",
    PAUSE: "Vous avez suspendu ce don. Vous pouvez revenir en arrière.",
    RESUME: "Vous avez repris ce don. Jusqu’au prochain prélèvement, vous pouvez rétablir la pause.",
    STOP: "Vous avez arrêté ce don. Jusqu’à ce qu’il prenne fin, vous pouvez revenir en arrière et il continuera comme avant.",
    KEEP: "Vous avez annulé votre arrêt. Vous pouvez tout de même arrêter le don.",
    button: "Revenir en arrière",
  },
  change: {
    title: "Modifier le don",
    amount: "Montant en {currency}",
    interval: "Fréquence",
    day: "Jour du mois",
    "day-hint": "Le prochain prélèvement a lieu ce jour-là, dans le mois où il est dû.",
    button: "Modifier le don",
    currency:
      "Un don ne peut pas changer de monnaie : arrêtez celui-ci et commencez-en un autre. L’arrêt ne coûte rien.",
    "new-gift": "Commencer un don dans une autre monnaie",
  },
  pause: {
    title: "Suspendre",
    until: "Jusqu’au",
    hint: "Rien n’est prélevé avant ce jour. Le don reprend de lui-même au premier prélèvement dû ensuite.",
    button: "Suspendre le don",
    resume: "Reprendre maintenant",
    "resume-hint": "Le prochain prélèvement a lieu à sa date habituelle.",
  },
  stop: {
    title: "Arrêter",
    body: "Plus rien n’est prélevé. Jusqu’au {date}, vous pouvez revenir en arrière ; ensuite, c’est fini.",
    button: "Arrêter le don",
  },
  mail: {
    greeting: "Bonjour {name},",
    next: "Le prochain prélèvement aura lieu le {date}.",
    see: "Voir votre don",
    undo: "Vous pouvez revenir en arrière sur votre page jusqu’au {date}.",
    "not-you": "Si ce n’était pas vous, répondez à ce message.",
    TERMS: {
      subject: "Votre don régulier est modifié",
      body: "Votre don régulier est modifié comme vous l’avez demandé. Il est désormais de {gift}.",
    },
    PAUSE: {
      subject: "Votre don régulier est suspendu",
      body: "Votre don régulier de {gift} est suspendu jusqu’au {date}. Rien n’est prélevé avant ce jour.",
    },
    RESUME: {
      subject: "Votre don régulier continue",
      body: "Votre don régulier de {gift} reprend. Merci.",
    },
    STOP: {
      subject: "Votre don régulier est arrêté",
      body: "Votre don régulier de {gift} est arrêté comme vous l’avez demandé ; plus rien n’est prélevé. Il prend fin le {date}. Merci pour tout ce que vous avez donné.",
    },
    KEEP: {
      subject: "Votre don régulier continue",
      body: "Votre arrêt est annulé et votre don régulier de {gift} continue comme avant. Merci.",
    },
    refused: {
      subject: "Votre don régulier est inchangé",
      body: "Le service de paiement n’a pas pu faire la modification demandée. Votre don régulier est inchangé : {gift}. Réessayez ou répondez à ce message.",
    },
  },
};
