import type { Wording } from "@/lib/i18n/wording";
import type { report as english } from "../en/report";

export const report: Wording<typeof english> = {
  title: "Les dons en chiffres",
  link: "Chiffres et exports",
  from: "Du",
  to: "Au",
  currency: "Monnaie",
  show: "Afficher",
  journal: "Export comptable : le journal avec les numéros de compte (CSV)",
  donations: "Dons de cette période (CSV)",
  nothing: "Aucune écriture dans cette période.",
  "by-currency": "Par monnaie",
  "by-month": "Par mois, en {currency}",
  "by-appeal": "Par appel, en {currency}",
  recurring: "Dons réguliers gardés et perdus",
  month: "Mois",
  appeal: "Appel",
  gifts: "Dons",
  received: "Reçu",
  returned: "Rendu",
  disputed: "Repris par les banques",
  kept: "Gardé",
  fees: "Frais",
  share: "Part",
  "share-of-gifts": "Part des dons",
  "fees-note":
    "Les frais figurent dans la monnaie du règlement par Stripe. Un don dans une autre monnaie est d’abord changé ; ses frais figurent donc sous la monnaie obtenue.",
  begun: "Commencés",
  ended: "Terminés",
  standing: "En cours à la fin du mois",
};
