export const books = {
  title: "In the books",
  intro:
    "Double entry: the lines of each booking sum to zero in every currency. Nothing here can be changed or deleted.",
  "account-column": "Account",
  debit: "Debit",
  credit: "Credit",
  what: "Booking",
  when: "When",
  account: {
    BANK: "Bank",
    CLEARING: "Payments awaiting settlement",
    STRIPE: "Balance at Stripe",
    GIFTS: "Gifts received",
    REFUNDS: "Gifts sent back",
    DISPUTES: "Gifts taken back by banks",
    FEES: "Payment fees",
    EXCHANGE: "Currency exchange",
  },
  kind: {
    GIFT: "Gift received",
    REFUND: "Sent back",
    REFUND_RETURNED: "Refund came back",
    DISPUTE: "Taken back by the bank",
    DISPUTE_RETURNED: "Dispute won",
    SETTLEMENT: "Settled by Stripe",
  },
} as const;
