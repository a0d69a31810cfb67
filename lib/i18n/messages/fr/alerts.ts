import type { Wording } from "@/lib/i18n/wording";
import type { alerts as english } from "../en/alerts";

export const alerts: Wording<typeof english> = {
  link: "Par courriel",
  "news-of-library": "Suivre les nouveautés :",
  "news-of-region": "Suivre cette région :",
  everything: "tous les documents de la bibliothèque",
  frequencies: { DAILY: "Chaque jour", WEEKLY: "Chaque semaine, le lundi" },
  conditions: { words: "Mots", years: "Année" },
  follow: {
    title: "Suivre par courriel",
    back: "Retour à la recherche",
    "followed-all": "Vous serez informé·e de chaque nouveau document de la bibliothèque.",
    narrowed: "Ce que vous recevrez : les nouveaux documents qui répondent à tout ceci.",
    "too-long": "Cette recherche est trop longue pour être suivie. Retirez d’abord quelques conditions.",
    email: "Votre adresse électronique",
    frequency: "Fréquence",
    "frequency-hint": "Tôt le matin (UTC). Rien n’est envoyé quand il n’y a rien de nouveau.",
    submit: "M’envoyer le lien de confirmation",
    kept: "Ce que nous gardons : votre adresse, cette recherche, sa langue et la fréquence. Rien de ce que vous ouvrez ou lisez. Nous le gardons jusqu’à ce que vous arrêtiez : chaque courriel contient un lien qui l’arrête d’un seul geste, et un lien vers une page où vous voyez tout ce que suit votre adresse et pouvez l’effacer. Une adresse non confirmée est oubliée dans la journée.",
    "sent-title": "Consultez votre messagerie",
    sent: "Si cette adresse peut recevoir du courrier, un lien y est envoyé. Il fonctionne une fois, pendant {minutes, number} minutes. Rien n’est suivi avant que vous ne l’utilisiez.",
    "sent-none":
      "Si rien n’arrive en quelques minutes, regardez parmi les courriels indésirables. Nous ne disons à personne si une adresse suit quelque chose.",
  },
  confirm: {
    title: "Suivre cette recherche",
    body: {
      DAILY: "Chaque jour où il y a du nouveau, vous recevrez un courriel sur : {words}.",
      WEEKLY: "Chaque semaine où il y a du nouveau, vous recevrez un courriel sur : {words}.",
    },
    submit: "Suivre cette recherche",
    missing: "Ce lien est incomplet, a déjà servi ou est trop ancien.",
    again: "Vers la bibliothèque",
  },
  stop: {
    title: "Ne plus recevoir ces courriels",
    body: "Vous recevez des courriels sur : {words}.",
    submit: "Ne plus recevoir ces courriels",
    stopped: "C’est arrêté. Vous ne recevrez plus de courriels sur : {words}.",
    again: "Suivre à nouveau",
    "again-until": "C’est possible pendant {days, number} jours ; ensuite la recherche est oubliée.",
    over: "Ce lien n’envoie plus aucun courriel : il est incomplet, ou ce qu’il arrêtait est oublié.",
    library: "Vers la bibliothèque",
  },
  own: {
    title: "Ce que vous suivez",
    intro:
      "Tout ce que suit cette adresse. Toute personne qui a l’un de vos courriels peut ouvrir cette page : ne les transmettez pas.",
    none: "Cette adresse ne suit rien.",
    over: "Ce lien ne mène plus à rien : il est incomplet, ou l’adresse a été effacée.",
    stopped: "Arrêté",
    frequency: "Fréquence",
    save: "Enregistrer",
    stop: "Arrêter",
    again: "Suivre à nouveau",
    "stop-all": "Tout arrêter",
    "erase-title": "Effacer cette adresse",
    "erase-body": "L’adresse et tout ce qu’elle suit sont supprimés aussitôt. C’est définitif.",
    understood: "Oui, effacer mon adresse",
    erase: "Effacer",
    "erased-title": "Votre adresse est effacée",
    erased: "Nous n’en gardons plus rien et n’y envoyons plus rien.",
    library: "Vers la bibliothèque",
  },
  notices: {
    confirmed: "Votre adresse est confirmée. Le premier courriel viendra quand il y aura du nouveau.",
  },
  mail: {
    "confirm-subject": "À confirmer : les nouveautés de notre bibliothèque par courriel",
    "confirm-body":
      "Quelqu’un, vous-même nous l’espérons, souhaite que cette adresse soit informée des nouveaux documents de la bibliothèque de la Coalition internationale pour la responsabilité de protéger. La page de ce lien montre de quelle recherche il s’agit et porte le bouton qui la confirme.",
    narrowed: "Seulement",
    "confirm-button": "Voir et confirmer",
    "confirm-note":
      "Le lien fonctionne une fois, pendant une heure. Si vous n’avez rien demandé, vous n’avez rien à faire : rien d’autre n’est envoyé, et l’adresse est oubliée dans la journée.",
    subject: "{count, plural, one {Un nouveau document} other {# nouveaux documents}} : {words}",
    intro:
      "{count, plural, one {Un nouveau document est paru} other {# nouveaux documents sont parus}} dans la bibliothèque : {words}.",
    more: "{count, plural, one {Et un autre} other {Et # autres}} : les voir dans la bibliothèque",
    why: {
      DAILY: "Vous recevez ce courriel parce que vous suivez cette recherche, chaque jour où il y a du nouveau.",
      WEEKLY: "Vous recevez ce courriel parce que vous suivez cette recherche, chaque semaine où il y a du nouveau.",
    },
    own: "Voir et changer tout ce que vous suivez, ou effacer votre adresse",
  },
  "erased-with-gifts": "Ce que cette adresse suit dans la bibliothèque est supprimé aussi.",
  admin: {
    label: "Recherches suivies par courriel",
    value:
      "{daily, plural, one {# par jour} other {# par jour}} · {weekly, plural, one {# par semaine} other {# par semaine}} · {addresses, plural, one {# adresse} other {# adresses}}",
  },
  privacy: {
    title: "Quand vous suivez une recherche par courriel",
    text: "Nous gardons votre adresse, la recherche, sa langue et la fréquence voulue, dès que vous confirmez et jusqu’à ce que vous arrêtiez ou effaciez ; une recherche arrêtée est oubliée après 30 jours, une adresse non confirmée après un jour. Nous ne savons ni quels courriels vous ouvrez ni quels liens vous suivez. Chaque courriel contient un lien qui l’arrête et un lien vers tout ce que vous suivez.",
  },
};
