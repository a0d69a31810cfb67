import type { Wording } from "@/lib/i18n/wording";
import type { recurring as english } from "../en/recurring";

export const recurring: Wording<typeof english> = {
  "every-month": "{amount} chaque mois",
  "every-year": "{amount} chaque année",
  title: "Votre don régulier",
  back: "Vos dons",
  manage: "Modifier, suspendre ou arrêter",
  portal: "Cartes et factures chez Stripe",
  facts: {
    gift: "Don",
    appeal: "Pour l’appel",
    status: "État",
    next: "Prochain prélèvement",
    since: "Depuis",
    paused: "Suspendu jusqu’au",
    card: "Carte",
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
    CURRENCY:
      "L’annulation de votre changement de monnaie est en route. Un courriel la confirmera dès qu’elle sera faite.",
    again: "Regarder à nouveau",
  },
  undo: {
    title: "Revenir en arrière",
    TERMS: "Vous avez modifié ce don. Jusqu’au prochain prélèvement, vous pouvez le rétablir tel qu’il était.",
    PAUSE: "Vous avez suspendu ce don. Vous pouvez revenir en arrière.",
    RESUME: "Vous avez repris ce don. Jusqu’au prochain prélèvement, vous pouvez rétablir la pause.",
    STOP: "Vous avez arrêté ce don. Jusqu’à ce qu’il prenne fin, vous pouvez revenir en arrière et il continuera comme avant.",
    KEEP: "Vous avez annulé votre arrêt. Vous pouvez tout de même arrêter le don.",
    CURRENCY:
      "Vous avez changé la monnaie de ce don. Jusqu’à une heure avant le prochain prélèvement, vous pouvez le rétablir tel qu’il était.",
    button: "Revenir en arrière",
  },
  change: {
    title: "Modifier le don",
    amount: "Montant en {currency}",
    interval: "Fréquence",
    day: "Jour du mois",
    "day-hint": "Le prochain prélèvement a lieu ce jour-là, dans le mois où il est dû.",
    button: "Modifier le don",
  },
  currency: {
    title: "Changer de monnaie",
    body: "Vous le confirmez avec une carte sur la page de Stripe, notre service de paiement. Rien n’y est prélevé : le premier prélèvement dans la nouvelle monnaie a lieu le {date}, à la date prévue pour ce don.",
    currency: "Nouvelle monnaie",
    amount: "Montant dans la nouvelle monnaie",
    button: "Continuer pour confirmer",
    description: "Votre don régulier dans une autre monnaie ({reference})",
    hindrance: {
      failing: "La monnaie pourra être changée dès que le prélèvement en attente sera payé.",
      paused: "Reprenez d’abord le don ; sa monnaie pourra ensuite être changée.",
      near: "Le prochain prélèvement, le {date}, est trop proche. La monnaie pourra être changée ensuite.",
    },
  },
  pause: {
    title: "Suspendre",
    until: "Jusqu’au",
    hint: "Rien n’est prélevé avant ce jour. Le don reprend de lui-même au premier prélèvement dû ensuite.",
    button: "Suspendre le don",
    resume: "Reprendre maintenant",
    "resume-hint": "Le prochain prélèvement a lieu à sa date habituelle.",
  },
  card: {
    section: "Carte",
    title: "Donner une autre carte",
    description: "Une autre carte pour votre don régulier",
    body: "Vous la donnez sur la page de Stripe, notre service de paiement. Rien n’y est prélevé ; ce qui est en retard est ensuite prélevé sur la nouvelle carte.",
    button: "Donner une autre carte",
    until: "valable jusqu’en {month}",
    over: "Ce lien est incomplet, ou le don dont il parle est terminé.",
    all: "Voir tous vos dons",
    "done-title": "Merci",
    done: "Votre carte est parvenue à notre service de paiement. Un courriel vous dira dès qu’elle sera utilisée.",
    "in-use": {
      subject: "Votre nouvelle carte est utilisée",
      body: "Merci. Votre don régulier de {gift} est désormais prélevé sur la carte se terminant par {last4}.",
    },
    refused: {
      subject: "La nouvelle carte n’a pas fonctionné non plus",
      body: "Votre banque a refusé la carte donnée pour votre don régulier de {gift}. Rien n’a été prélevé. Ce lien vous permet d’en donner une autre.",
    },
  },
  failed: {
    first: {
      subject: "Votre don n’a pas pu être prélevé",
      body: "Votre don régulier de {gift} n’a pas pu être prélevé cette fois-ci. Cela arrive, et c’est vite réglé.",
    },
    second: {
      subject: "Votre don attend toujours une carte valable",
      body: "Nous vous avons écrit il y a trois jours : votre don régulier de {gift} n’a pas pu être prélevé. Si vous souhaitez qu’il continue, donnez une autre carte avec le bouton ci-dessous.",
    },
    last: {
      subject: "Votre don régulier prend fin dans une semaine",
      body: "Votre don régulier de {gift} n’a pas été prélevé. Si aucune carte ne fonctionne d’ici sept jours, il prend fin de lui-même et rien n’est dû. Nous serions heureux de vous garder parmi nous.",
    },
    end: {
      subject: "Votre don régulier a pris fin",
      body: "Votre don régulier de {gift} a pris fin, car aucune carte n’a pu être débitée. Rien n’est dû. Merci pour tout ce que vous avez donné ; vous pouvez recommencer quand vous le souhaitez.",
      button: "Commencer un nouveau don",
    },
    reason: {
      funds: "Le motif indiqué par votre banque : la provision était insuffisante ou un plafond était atteint.",
      expired: "Le motif indiqué par votre banque : la carte a expiré.",
      confirm: "Votre banque souhaite que vous confirmiez vous-même le paiement. Redonner la carte suffit.",
      declined: "Votre banque a refusé la carte sans dire pourquoi. Elle vous le dira si vous le lui demandez.",
    },
    note: "Le bouton mène à notre page, puis à celle de Stripe. Nous ne voyons jamais votre carte. Pour arrêter plutôt le don, ouvrez votre page.",
  },
  yearly: {
    subject: "Votre don annuel arrive dans une semaine",
    body: "Un an a passé : votre don de {gift} sera prélevé le {date}. Vous n’avez rien à faire. Si vous souhaitez le modifier, le suspendre ou l’arrêter, vous pouvez le faire d’ici là.",
  },
  expiring: {
    subject: "Votre carte expire bientôt",
    body: "La carte se terminant par {last4}, sur laquelle est prélevé votre don régulier de {gift}, va expirer. Si vous en avez une nouvelle, donnez-la ici pour que votre don continue sans interruption.",
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
    CURRENCY: {
      subject: "Votre don régulier est modifié",
      body: "Votre don régulier a changé de monnaie, comme vous l’avez demandé. Il est désormais de {gift}.",
    },
    refused: {
      subject: "Votre don régulier est inchangé",
      body: "Le service de paiement n’a pas pu faire la modification demandée. Votre don régulier est inchangé : {gift}. Réessayez ou répondez à ce message.",
    },
  },
};
