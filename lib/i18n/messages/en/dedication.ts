export const dedication = {
  title: "In honour or in memory of somebody",
  hint: "And a card that tells somebody of it, if you like.",
  kind: "This gift is",
  none: "not dedicated",
  kinds: { honour: "in honour of", memory: "in memory of" },
  honoree: "Of whom",
  "card-title": "Send a card by e-mail",
  "card-hint":
    "It names you and whom you honour, never the amount. It leaves when the gift has come, and not at all if the gift goes back before.",
  "recipient-name": "Name of who receives the card",
  "recipient-email": "E-mail of who receives it",
  "recipient-email-hint": "For this card alone. They can refuse further cards.",
  "card-on": "Day on which it is sent",
  "card-on-hint": "Left empty, it is sent as soon as the gift has come.",
  card: {
    somebody: "Somebody who does not want to be named",
    "subject-honour": "A gift in honour of {honoree}",
    "subject-memory": "A gift in memory of {honoree}",
    greeting: "Dear {name},",
    "body-honour":
      "{giver} has made a gift to the International Coalition for the Responsibility to Protect in honour of {honoree}.",
    "body-memory":
      "{giver} has made a gift to the International Coalition for the Responsibility to Protect in memory of {honoree}.",
    about:
      "It helps people in every region to keep watching, warning and insisting that the promise to protect is kept.",
    button: "See what the coalition does",
    why: "Whoever made the gift gave us your address for this card. We use it for nothing else.",
    stop: "No more cards from us: {link}",
  },
  stop: {
    title: "No more cards",
    body: "Whoever gives in honour or in memory of somebody can have us send a card. If you want no more of them, say so here; nobody is told.",
    button: "Send me no more cards",
    done: "You will get no more cards from us.",
    unknown: "This link is not whole. Open it from the card that you were sent.",
  },
  ledger: {
    dedication: "Dedication",
    card: "Card",
    "card-line": "To {name} ({email}), on {date}: {status}",
    status: {
      WAITING: "waiting",
      SENT: "sent",
      CANCELLED: "cancelled, the gift went back",
      WITHHELD: "not sent, the recipient gets no cards",
    },
  },
} as const;
