import type { Wording } from "@/lib/i18n/wording";
import type { join as english } from "../en/join";

export const join: Wording<typeof english> = {
  title: "Rejoindre la coalition",
  kicker: "Adhésion",
  lead: "La coalition, ce sont ses membres : des organisations non gouvernementales, grandes et petites, qui agissent là où elles sont pour que n’aient pas lieu le génocide, les crimes de guerre, les crimes contre l’humanité et le nettoyage ethnique. Si c’est aussi votre travail, écrivez-nous.",
  meaning: {
    title: "Ce que signifie l’adhésion",
    voice:
      "Une voix commune : des positions partagées devant les gouvernements, les organisations régionales et le débat annuel de l’Assemblée générale.",
    library:
      "Une place dans la bibliothèque : vos publications y sont cataloguées, consultables et lues à côté des documents des Nations Unies.",
    network:
      "Des collègues dans chaque région, qui connaissent vos questions, et un annuaire que seuls les membres voient en entier.",
    safety:
      "La maîtrise de ce qui est montré. Champ par champ, vous décidez si tout le monde, les membres ou le secrétariat seul peut le voir ; une organisation en danger ne figure nulle part.",
    cost: "L’adhésion est gratuite.",
  },
  kinds: { title: "Deux façons d’en être" },
  commitments: { title: "Ce à quoi les membres s’engagent" },
  process: {
    title: "Comment cela se passe",
    confirm: "Vous indiquez l’adresse électronique de votre organisation ; nous envoyons un lien pour la confirmer.",
    write: "Vous remplissez la candidature. Elle est enregistrée page après page et vous pouvez y revenir.",
    review: "Le comité directeur la lit et peut vous poser une question. Cela prend environ quatre semaines.",
    decide: "Le secrétariat décide et vous dit pourquoi, quelle que soit la décision.",
  },
  start: {
    title: "Commencer votre candidature",
    email: "Adresse électronique de votre organisation",
    "email-hint": "Nous y écrivons au sujet de cette candidature et pour rien d’autre.",
    language: "Langue dans laquelle nous vous écrivons",
    submit: "Recevoir le lien",
    applied: "Vous avez déjà présenté une candidature ?",
    find: "Recevoir un nouveau lien vers votre candidature",
  },
  sent: {
    title: "Consultez votre messagerie",
    body: "Si l’adresse est exacte, un message contenant un lien est en route. Le lien ouvre votre candidature ; il fonctionne une seule fois, pendant une heure.",
    again: "Rien n’est arrivé ? Regardez parmi les courriers indésirables ou réessayez dans quelques minutes.",
    back: "Revenir à la page d’adhésion",
  },
  open: {
    title: "Ouvrir votre candidature",
    body: "Par ce bouton, vous confirmez votre adresse électronique et ouvrez votre candidature sur cet appareil.",
    submit: "Ouvrir la candidature",
    missing:
      "Cette adresse ne contient pas de lien. Ouvrez de nouveau le lien de notre message ou demandez-en un autre.",
  },
  find: {
    title: "Retrouver votre candidature",
    body: "Indiquez l’adresse électronique utilisée pour la candidature. Nous vous envoyons un lien qui l’ouvre.",
    email: "Adresse électronique",
    submit: "Recevoir le lien",
  },
  application: {
    title: "Votre candidature",
    reference: "Référence",
    leave: "Fermer sur cet appareil",
    steps: { organization: "Organisation", work: "Votre travail", why: "Vos raisons", check: "Vérifier et envoyer" },
    step: "Étape {number, number} sur {total, number}",
    progress: "Étapes de la candidature",
    "save-and-continue": "Enregistrer et continuer",
    "saved-note":
      "Chaque page est enregistrée lorsque vous continuez. Vous pouvez vous arrêter ici et revenir par le lien de notre message.",
  },
  fields: {
    organizationName: "Nom de l’organisation",
    "organizationName-hint": "Dans sa propre langue et sa propre écriture.",
    acronym: "Nom court ou sigle",
    countryCode: "Pays du siège",
    website: "Site web",
    foundedYear: "Fondée en",
    contactName: "Votre nom",
    contactTitle: "Votre fonction dans l’organisation",
    atRisk: "Être nommés en public pourrait nous mettre en danger",
    "atRisk-hint":
      "Vous ne figurez alors dans aucune liste, aucun décompte, aucune carte ni aucun fichier publics. Vous pourrez changer cela plus tard.",
    regions: "Régions où vous travaillez",
    sectors: "Domaines d’action",
    languages: "Langues de travail",
    mission: "Ce que fait votre organisation",
    "mission-hint": "Quelques phrases : pour qui, où et comment. Ce sera le début de votre profil.",
    category: "Vous souhaitez adhérer comme",
    motivation: "Pourquoi vous voulez adhérer et ce que vous apporteriez",
    commitments: "Nos engagements",
    email: "Adresse électronique",
  },
  check: {
    title: "Vérifier et envoyer",
    lead: "Relisez une dernière fois. Une fois envoyée, la candidature ne peut plus être modifiée ; vous pourrez encore répondre à des questions ou la retirer.",
    missing: "Avant l’envoi, il faut encore :",
    ready: "Tout ce qui est nécessaire y est.",
    empty: "laissé vide",
    submit: "Envoyer la candidature",
  },
  status: {
    title: "Où elle en est",
    DRAFT: "Pas encore envoyée",
    UNDER_REVIEW: "Le comité directeur lit votre candidature. Vous n’avez rien à faire.",
    INFORMATION_REQUESTED: "Nous avons une question à vous poser. La lecture reprendra après votre réponse.",
    APPROVED:
      "Bienvenue : votre organisation appartient à la coalition. Un second message vous invite à choisir un mot de passe pour l’espace des membres.",
    DECLINED:
      "Nous n’avons pas pu accueillir votre organisation. La raison figure ci-dessous ; vous pouvez présenter une nouvelle candidature.",
    WITHDRAWN: "Vous avez retiré cette candidature. Vous pouvez en présenter une nouvelle quand vous voulez.",
    timeline: "Ce qui s’est passé",
    started: "Candidature commencée",
    received: "Candidature reçue",
    asked: "Le secrétariat a demandé",
    answered: "Vous avez répondu",
    approved: "Acceptée",
    declined: "Refusée",
    continue: "Continuer la candidature",
    organization: "Votre page dans l’annuaire",
  },
  answer: { title: "Votre réponse", label: "Que souhaitez-vous nous dire ?", submit: "Envoyer la réponse" },
  withdraw: {
    title: "Retirer la candidature",
    body: "La coalition cesse alors de la lire. Ce que vous avez écrit reste visible ici pour vous.",
    confirm: "Oui, je veux la retirer",
    submit: "Retirer",
  },
};
