import type { Wording } from "@/lib/i18n/wording";
import type { gift as english } from "../en/gift";

export const gift: Wording<typeof english> = {
  cover: "Ajouter {fee}, pour que votre don arrive en entier",
  "cover-open":
    "Ajouter ce que coûte le paiement, pour que votre don arrive en entier. Vous voyez la somme exacte avant de payer.",
  "cover-honest":
    "Compté au prix habituel de notre service de paiement, {share} pour cent et {fixed}. Les frais réels dépendent de votre carte et de votre pays ; votre don gagne ou supporte la différence.",
  limits: "De {minimum} à {maximum}.",
  "sum-covered": "{total} ({gift}, et {fee} pour les frais)",
  summary: {
    once: "{sum}, une fois.",
    month: "{sum} chaque mois, le prochain le {next}, jusqu’à ce que vous y mettiez fin.",
    year: "{sum} chaque année, le prochain le {next}, jusqu’à ce que vous y mettiez fin.",
  },
  "review-title": "Veuillez lire ceci avant de payer",
  review: "Si tout est juste, passez au paiement. Sinon, modifiez plus bas.",
  change: "Modifier quelque chose",
  more: "Où il va, pour une organisation, votre nom, un message",
  "more-hint": "Votre nom et votre montant figurent parmi les soutiens, sauf si vous les cachez ici.",
  designation: "Où votre don doit agir",
  designations: {
    needed: "Là où le besoin est le plus grand",
    africa: "L’Afrique",
    americas: "Les Amériques",
    "asia-pacific": "L’Asie-Pacifique",
    europe: "L’Europe",
    "middle-east": "Le Moyen-Orient",
    training: "Formation et outils pour la société civile",
    advocacy: "Plaidoyer auprès des gouvernements et des Nations Unies",
    "early-warning": "Alerte précoce face aux atrocités",
  },
  organization: "L’organisation qui donne",
  "organization-hint": "Si vous donnez pour l’une d’elles : le reçu porte alors son nom à côté du vôtre.",
  "name-hidden": "Ne pas montrer mon nom parmi les soutiens",
  "amount-hidden": "Ne pas montrer mon montant parmi les soutiens",
  message: "Un message pour le mur des soutiens",
  "message-hint": "280 caractères au plus. Nous le lisons avant de le montrer.",
  news: "Envoyez-moi des nouvelles du travail de la coalition par courriel, quelques fois par an. Je peux y mettre fin à tout moment en répondant.",
  "email-hint": "Le reçu y est envoyé, et des nouvelles seulement si vous les demandez plus bas.",
  "other-appeal": "L’appel que vous avez suivi ne reçoit plus de dons. Le vôtre va à celui qui est ouvert.",
  ledger: {
    cover: "Dont, pour les frais",
    designation: "Destiné à",
    organization: "Organisation qui donne",
    shown: "Sur le mur",
    "name-hidden": "nom caché",
    "amount-hidden": "montant caché",
    "all-shown": "nom et montant",
    message: "Message pour le mur",
    news: "Nouvelles par courriel",
    "news-line": "Accepté le {date} : « {wording} »",
  },
  receipt: {
    designation: "Destiné à",
    organization: "{organization}, par {name}",
  },
};
