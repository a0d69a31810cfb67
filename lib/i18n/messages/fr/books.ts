import type { Wording } from "@/lib/i18n/wording";
import type { books as english } from "../en/books";

export const books: Wording<typeof english> = {
  title: "Dans les comptes",
  intro:
    "Partie double : dans chaque monnaie, la somme des lignes d’une écriture est nulle. Rien ici ne peut être modifié ni supprimé.",
  "account-column": "Compte",
  debit: "Débit",
  credit: "Crédit",
  what: "Écriture",
  when: "Quand",
  account: {
    BANK: "Banque",
    IN_HAND: "Chèques et espèces en caisse",
    IN_KIND: "Dons en nature",
    CLEARING: "Paiements à régler",
    STRIPE: "Solde chez Stripe",
    GIFTS: "Dons reçus",
    REFUNDS: "Dons rendus",
    DISPUTES: "Dons repris par les banques",
    FEES: "Frais de paiement",
    EXCHANGE: "Change",
  },
  kind: {
    GIFT: "Don reçu",
    REFUND: "Remboursement",
    REFUND_RETURNED: "Remboursement revenu",
    DISPUTE: "Repris par la banque",
    DISPUTE_RETURNED: "Contestation gagnée",
    SETTLEMENT: "Réglé par Stripe",
    PAYOUT: "Versé à notre banque",
    PAYOUT_RETURNED: "Versement revenu",
    STRIPE_FEE: "Prix propre à Stripe",
  },
};
