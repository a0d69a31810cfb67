import type { Wording } from "@/lib/i18n/wording";
import type { dedication as english } from "../en/dedication";

export const dedication: Wording<typeof english> = {
  title: "En l’honneur ou à la mémoire de quelqu’un",
  hint: "Et une carte qui l’annonce à quelqu’un, si vous le voulez.",
  kind: "Ce don est",
  none: "sans dédicace",
  kinds: { honour: "en l’honneur de", memory: "à la mémoire de" },
  honoree: "De qui",
  "card-title": "Envoyer une carte par courriel",
  "card-hint":
    "Elle vous nomme, ainsi que la personne honorée, jamais le montant. Elle part quand le don est arrivé, et pas du tout s’il est rendu avant.",
  "recipient-name": "Nom de qui reçoit la carte",
  "recipient-email": "Son adresse électronique",
  "recipient-email-hint": "Pour cette carte seulement. Cette personne peut refuser d’autres cartes.",
  "card-on": "Jour de l’envoi",
  "card-on-hint": "Sans date, elle part dès que le don est arrivé.",
  card: {
    somebody: "Une personne qui ne veut pas être nommée",
    "subject-honour": "Un don en l’honneur de {honoree}",
    "subject-memory": "Un don à la mémoire de {honoree}",
    greeting: "Bonjour {name},",
    "body-honour":
      "{giver} a fait un don à la Coalition internationale pour la responsabilité de protéger en l’honneur de {honoree}.",
    "body-memory":
      "{giver} a fait un don à la Coalition internationale pour la responsabilité de protéger à la mémoire de {honoree}.",
    about:
      "Ce don aide des gens, dans toutes les régions, à veiller, à alerter et à exiger que la promesse de protéger soit tenue.",
    button: "Voir ce que fait la coalition",
    why: "La personne qui a donné nous a confié votre adresse pour cette carte. Nous ne l’utilisons pour rien d’autre.",
    stop: "Plus aucune carte de notre part : {link}",
  },
  stop: {
    title: "Plus de cartes",
    body: "Qui donne en l’honneur ou à la mémoire de quelqu’un peut nous faire envoyer une carte. Si vous n’en voulez plus, dites-le ici ; personne n’en est informé.",
    button: "Ne plus m’envoyer de cartes",
    done: "Vous ne recevrez plus de cartes de notre part.",
    unknown: "Ce lien n’est pas entier. Ouvrez-le depuis la carte que vous avez reçue.",
  },
  ledger: {
    dedication: "Dédicace",
    card: "Carte",
    "card-line": "À {name} ({email}), le {date} : {status}",
    status: {
      WAITING: "en attente",
      SENT: "envoyée",
      CANCELLED: "annulée, le don a été rendu",
      WITHHELD: "non envoyée, cette personne ne reçoit pas de cartes",
    },
  },
};
