import type { Wording } from "@/lib/i18n/wording";
import type { hand as english } from "../en/hand";

export const hand: Wording<typeof english> = {
  title: "Saisir un don",
  link: "Saisir un don à la main",
  intro:
    "Pour ce qui est venu par virement, chèque, en espèces ou en nature. Ce don reçoit un reçu et sa place dans les comptes comme tout autre.",
  method: "Comment il est venu",
  by: { STRIPE: "Par Stripe", TRANSFER: "Virement", CHEQUE: "Chèque", CASH: "Espèces", IN_KIND: "En nature" },
  amount: "Montant",
  "amount-hint":
    "Pour un don en nature : la valeur qu’indique le donateur, pour les comptes seulement. Le reçu n’en mentionne aucune.",
  currency: "Monnaie",
  "in-kind": "Ce qui a été donné",
  "in-kind-hint": "Pour un don en nature, tel que le reçu doit le dire.",
  received: "Reçu le",
  proof: "Référence",
  "proof-hint": "La référence de la banque ou le numéro du chèque. Le reçu ne la montre pas.",
  appeal: "Pour l’appel",
  name: "Nom du donateur",
  "name-hint": "Tel qu’il doit figurer sur le reçu.",
  email: "Adresse électronique du donateur",
  "email-hint": "Le reçu y est envoyé. Sans adresse, imprimez-le et envoyez-le par la poste.",
  language: "Langue du reçu",
  enter: "Saisir le don",
  "refund-note":
    "Ce don n’est pas venu par Stripe : rendez d’abord l’argent à la main, ou dites ici que le chèque est revenu impayé ou que le don a été saisi par erreur. L’écriture se fait aussitôt.",
};
