export const accountability = {
  title: "What was given",
  intro:
    "What donors gave, what went back to them, and what the payments cost, by the year in which it happened. Sums of different currencies are not added.",
  rule: "A year stands here when it has ended. No sum is of fewer than {count} people, and none can be found by subtraction: what is smaller is joined with other purposes, or not told.",
  none: "No year with enough gifts has ended yet.",
  year: "{year}, in {currency}",
  received: "Received",
  returned: "Sent back, or taken back by a bank",
  fees: "Fees of the payment service",
  donors: "Donors",
  few: "to fewer than {count} people: not told",
  "meant-for": "Meant for",
  parts: "{title}: what it was meant for",
  withheld: "Too few people to tell anything without telling what one of them gave: {years}.",
} as const;
