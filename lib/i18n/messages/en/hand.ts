/** Gifts that came outside Stripe and are entered by the secretariat. */
export const hand = {
  title: "Enter a gift",
  link: "Enter a gift by hand",
  intro:
    "For what came by transfer, cheque, cash or in kind. It gets a receipt and its place in the books as any other gift.",
  method: "How it came",
  by: { STRIPE: "Through Stripe", TRANSFER: "Bank transfer", CHEQUE: "Cheque", CASH: "Cash", IN_KIND: "In kind" },
  amount: "Amount",
  "amount-hint": "Of a gift in kind: what the donor says it is worth, for the books alone. The receipt names no value.",
  currency: "Currency",
  "in-kind": "What was given",
  "in-kind-hint": "Of a gift in kind, as the receipt should say it.",
  received: "Received on",
  proof: "Reference",
  "proof-hint": "The bank’s reference or the number of the cheque. The receipt does not show it.",
  appeal: "For the appeal",
  name: "Name of the donor",
  "name-hint": "As it should stand on the receipt.",
  email: "E-mail address of the donor",
  "email-hint": "The receipt goes there. Without one, print it and send it by post.",
  language: "Language of the receipt",
  enter: "Enter the gift",
  "refund-note":
    "This gift did not come through Stripe: give the money back by hand first, or say here that the cheque bounced or the gift was entered by mistake. It is booked at once.",
} as const;
