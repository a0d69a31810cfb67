/** Promises to give by transfer or cheque. */
export const pledge = {
  title: "Give by transfer or cheque",
  link: "Give by transfer or cheque",
  intro:
    "Tell us what you want to give to {appeal}. We mail you where to send it, with a reference that tells us it is yours.",
  method: "How you want to give",
  by: { TRANSFER: "Bank transfer", CHEQUE: "Cheque by post" },
  to: { TRANSFER: "To this account", CHEQUE: "To this address" },
  amount: "Amount",
  currency: "Currency",
  name: "Your name",
  "name-hint": "As it should stand on the receipt.",
  email: "E-mail address",
  "email-hint": "How to pay goes there, up to two reminders, and the receipt when your gift has come.",
  promise: "Send me how to pay",
  "no-appeal": "There is no open appeal at the moment. Thank you for wanting to give; please come back.",
  sent: {
    title: "Thank you",
    body: "How to pay is on its way to your e-mail address. Write this reference on the transfer or the cheque:",
    unknown: "How to pay is on its way to your e-mail address.",
    nothing: "Nothing is charged. Your promise is open for {days, number} days.",
  },
  reference: "Reference",
  list: {
    title: "Pledges",
    search: "Reference, name or e-mail",
    status: "State",
    made: "Made",
    reminders: "Reminders",
    until: "Open until",
    gift: "Gift",
    enter: "Enter its gift",
    withdraw: "Withdraw",
    none: "Nobody has promised a gift by transfer or cheque yet.",
  },
  page: {
    title: "Pledge {reference}",
    back: "All pledges",
    way: "To come by",
    papers: "Acknowledgements",
    "no-papers": "No acknowledgement: this promise was made before there were any.",
    "reissue-hint":
      "An acknowledgement is never edited. This one is voided with your reason, and another takes its place and goes to who promised.",
  },
  paper: {
    title: "Acknowledgement of a pledge",
    thanks:
      "Thank you for your promise. This paper says what you promised and how it reaches us. It is not a receipt for a payment, as nothing has been paid yet, and no document for tax: the receipt comes when your gift has.",
    amount: "Amount promised",
    number: "Acknowledgement number",
    "promised-on": "Promised on",
    until: "To reach us by",
    donor: "Promised by",
    reference: "Reference",
    "in-place-of": "In place of acknowledgement",
    "write-reference": "Please write the reference on the transfer or the cheque: it tells us that the gift is yours.",
    wrong: "If anything on this paper is wrong, write to us and quote its number: it will be voided and issued again.",
  },
  status: { OPEN: "Open", KEPT: "Kept", EXPIRED: "Expired", WITHDRAWN: "Withdrawn" },
  "for-pledge": "Pledge",
  "for-pledge-hint": "The reference of the promise this gift keeps, if there is one.",
  mail: {
    greeting: "Dear {name},",
    "instructions-subject": "How to send your gift of {amount} ({reference})",
    "instructions-body": "Thank you for your promise of {amount}. This is how it reaches us:",
    "reminder-subject": "Your promised gift of {amount} ({reference})",
    "reminder-body":
      "You promised {amount}, and it has not reached us yet. If it is on its way, thank you, and forget this mail. If not, this is how it reaches us:",
    "expired-subject": "Your promise of {amount} has come to its end ({reference})",
    "expired-body":
      "Your promise of {amount} has come to its end, and we remind you no more. If you still want to give, you are always welcome; a gift that is on its way will find its place.",
    attached:
      "Your acknowledgement {number} is attached. It says what you promised; it is not a receipt for a payment and no document for tax.",
    "again-subject": "Your corrected acknowledgement {number}",
    "again-body":
      "Here is the acknowledgement {number} of your promise. It takes the place of {former}, which is void: please use this one only.",
    "write-reference":
      "Please write {reference} on it. The promise is open until {until}; the receipt comes when the gift has.",
    "not-me": "If you did not promise anything, ignore this mail: nothing is charged.",
  },
} as const;
