import type { Wording } from "@/lib/i18n/wording";
import type { pledge as english } from "../en/pledge";

export const pledge: Wording<typeof english> = {
  title: "Donner par virement ou par chèque",
  link: "Donner par virement ou par chèque",
  intro:
    "Dites-nous ce que vous voulez donner à {appeal}. Nous vous écrivons où l’envoyer, avec une référence qui nous dit que ce don est le vôtre.",
  method: "Comment vous voulez donner",
  by: { TRANSFER: "Virement bancaire", CHEQUE: "Chèque par la poste" },
  to: { TRANSFER: "Sur ce compte", CHEQUE: "À cette adresse" },
  amount: "Montant",
  currency: "Monnaie",
  name: "Votre nom",
  "name-hint": "Tel qu’il doit figurer sur le reçu.",
  email: "Adresse électronique",
  "email-hint": "Nous y envoyons comment payer, au plus deux rappels, et le reçu quand votre don est arrivé.",
  promise: "Envoyez-moi comment payer",
  "no-appeal": "Aucun appel n’est ouvert en ce moment. Merci de votre intention ; revenez nous voir.",
  sent: {
    title: "Merci",
    body: "La façon de payer est en route vers votre adresse électronique. Écrivez cette référence sur le virement ou le chèque :",
    unknown: "La façon de payer est en route vers votre adresse électronique.",
    nothing: "Rien n’est débité. Votre promesse reste ouverte {days, number} jours.",
  },
  reference: "Référence",
  list: {
    title: "Promesses",
    search: "Référence, nom ou courriel",
    status: "État",
    made: "Faite",
    reminders: "Rappels",
    until: "Ouverte jusqu’au",
    gift: "Don",
    enter: "Saisir son don",
    withdraw: "Retirer",
    none: "Personne n’a encore promis de don par virement ou par chèque.",
  },
  page: {
    title: "Promesse {reference}",
    back: "Toutes les promesses",
    way: "Viendra par",
    papers: "Accusés de réception",
    "no-papers": "Aucun accusé de réception : cette promesse a été faite avant qu’il y en ait.",
    "reissue-hint":
      "Un accusé de réception ne se modifie jamais. Celui-ci est annulé avec votre motif, un autre prend sa place et est envoyé à l’auteur de la promesse.",
  },
  paper: {
    title: "Accusé de réception d’une promesse de don",
    thanks:
      "Merci de votre promesse. Cette pièce dit ce que vous avez promis et comment votre don nous parvient. Ce n’est pas le reçu d’un paiement, car rien n’a encore été payé, et elle n’a aucune valeur fiscale : le reçu vient avec l’arrivée de votre don.",
    amount: "Montant promis",
    number: "Numéro de l’accusé de réception",
    "promised-on": "Promis le",
    until: "À nous faire parvenir avant le",
    donor: "Promis par",
    reference: "Référence",
    "in-place-of": "Remplace l’accusé de réception",
    "write-reference":
      "Veuillez écrire la référence sur le virement ou le chèque : elle nous dit que ce don est le vôtre.",
    wrong:
      "Si cette pièce contient une erreur, écrivez-nous en citant son numéro : elle sera annulée et établie à nouveau.",
  },
  status: { OPEN: "Ouverte", KEPT: "Tenue", EXPIRED: "Expirée", WITHDRAWN: "Retirée" },
  "for-pledge": "Promesse",
  "for-pledge-hint": "La référence de la promesse que ce don tient, s’il y en a une.",
  mail: {
    greeting: "Bonjour {name},",
    "instructions-subject": "Comment envoyer votre don de {amount} ({reference})",
    "instructions-body": "Merci de votre promesse de {amount}. Voici comment elle nous parvient :",
    "reminder-subject": "Votre don promis de {amount} ({reference})",
    "reminder-body":
      "Vous avez promis {amount}, qui ne nous sont pas encore parvenus. Si le don est en route, merci, et oubliez ce message. Sinon, voici comment il nous parvient :",
    "expired-subject": "Votre promesse de {amount} est arrivée à son terme ({reference})",
    "expired-body":
      "Votre promesse de {amount} est arrivée à son terme et nous ne vous la rappellerons plus. Si vous voulez encore donner, vous êtes toujours bienvenu ; un don déjà en route trouvera sa place.",
    attached:
      "Votre accusé de réception {number} est joint. Il dit ce que vous avez promis ; ce n’est pas le reçu d’un paiement et il n’a aucune valeur fiscale.",
    "again-subject": "Votre accusé de réception corrigé {number}",
    "again-body":
      "Voici l’accusé de réception {number} de votre promesse. Il remplace {former}, qui est annulé : n’utilisez que celui-ci.",
    "write-reference":
      "Veuillez y écrire {reference}. La promesse reste ouverte jusqu’au {until} ; le reçu vient avec l’arrivée du don.",
    "not-me": "Si vous n’avez rien promis, ignorez ce message : rien n’est débité.",
  },
};
