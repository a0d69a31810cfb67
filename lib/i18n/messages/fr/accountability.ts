import type { Wording } from "@/lib/i18n/wording";
import type { accountability as english } from "../en/accountability";

export const accountability: Wording<typeof english> = {
  title: "Ce qui a été donné",
  intro:
    "Ce que les donateurs ont donné, ce qui leur a été rendu et ce qu’ont coûté les paiements, selon l’année où cela s’est fait. Les sommes de monnaies différentes ne s’additionnent pas.",
  rule: "Une année figure ici quand elle est terminée. Aucune somme ne concerne moins de {count} personnes et aucune ne se trouve par soustraction : ce qui est plus petit est joint à d’autres affectations, ou n’est pas dit.",
  none: "Aucune année comptant assez de dons n’est encore terminée.",
  year: "{year}, en {currency}",
  received: "Reçu",
  returned: "Rendu, ou repris par une banque",
  fees: "Frais du service de paiement",
  donors: "Donateurs",
  few: "à moins de {count} personnes : non dit",
  "meant-for": "Destiné à",
  parts: "{title} : à quoi c’était destiné",
  withheld: "Trop peu de personnes pour en dire quoi que ce soit sans dire ce que l’une d’elles a donné : {years}.",
};
