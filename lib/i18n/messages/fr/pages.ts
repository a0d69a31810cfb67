import type { Wording } from "@/lib/i18n/wording";
import type { pages as english } from "../en/pages";

export const pages: Wording<typeof english> = {
  email: {
    title: "Envoyer cette page",
    intro:
      "Nous envoyons un seul message, avec le titre et le lien de cette page. L’adresse ne sert qu’à ce message, puis elle est oubliée.",
    page: "Page",
    to: "À (adresse électronique)",
    from: "Votre nom, tel qu’il doit figurer dans le message",
    send: "Envoyer le lien",
    sent: "Le lien est en route.",
    another: "L’envoyer à quelqu’un d’autre",
    back: "Retour à la page",
  },
  privacy: {
    title: "Confidentialité",
    intro:
      "Certains de nos membres travaillent là où leur travail est dangereux. Nous conservons le moins possible, et voici quoi.",
    "reading-title": "Quand vous lisez",
    reading:
      "Les pages publiques ne déposent aucun cookie, ne chargent rien d’autres sites et ignorent qui les lit. Les limites contre les abus gardent au plus un jour une empreinte chiffrée de votre adresse réseau.",
    "giving-title": "Quand vous donnez",
    giving:
      "Les données de carte vont à Stripe et jamais à nous. Nous conservons votre nom, votre adresse électronique, le montant et le reçu, car la loi nous demande de rendre compte des dons. Ce que vous écrivez pour le mur n’est montré qu’après que nous l’avons lu. L’adresse de la personne qui reçoit une carte ne sert qu’à cette carte.",
    "sharing-title": "Quand vous envoyez une page",
    sharing:
      "L’adresse reste dans notre file d’envoi jusqu’à la remise du message, en général quelques secondes, puis elle est supprimée.",
    "joining-title": "Quand votre organisation adhère",
    joining:
      "Le secrétariat et le comité directeur lisent votre candidature. Votre organisation décide, champ par champ, si tout le monde, les membres ou le secrétariat seul peut voir ses contacts et ses personnes. Une organisation en danger ne figure sur aucune liste.",
    "members-title": "Quand vous vous connectez",
    members:
      "Un cookie maintient votre connexion. Vous voyez vos sessions avec l’appareil et l’heure, et pouvez mettre fin à chacune. Ce qui est fait dans le portail est consigné dans un journal que le secrétariat peut lire et que personne ne peut modifier.",
    "rights-title": "Vos droits",
    rights:
      "Écrivez au secrétariat pour voir, corriger ou effacer ce que nous conservons à votre sujet. Les donateurs voient, emportent et effacent sur leur page ce que nous conservons à leur sujet.",
  },
};
