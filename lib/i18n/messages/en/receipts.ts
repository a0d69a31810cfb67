export const receipts = {
  statements: {
    title: "Statements of a year",
    intro:
      "Everybody who gave in a year is sent one paper with all their gifts of it. Nobody is sent two: who has theirs already is left out.",
    year: "Year",
    option: "{year}: {count, plural, =0 {nobody waits} one {# donor waits} other {# donors wait}}",
    send: "Send the statements",
    none: "No year with gifts is over yet.",
    runs: "What was sent",
    "no-runs": "Nothing was sent yet.",
    progress: "{sent, number} of {total, number} sent",
    running: "Being sent",
    finished: "Finished",
    again: "Look again",
    resume: "Go on with the rest",
    "resume-hint": "The sending goes on by itself. If it stands still, this puts the rest into the queue again.",
    link: "Statements of a year",
    "mail-subject": "Your gifts of {year} on one paper",
    "mail-greeting": "Dear {name},",
    "mail-body":
      "Thank you for standing with the coalition in {year}. The statement of your gifts of that year is attached, for your tax office or your files.",
    "mail-button": "See all your gifts",
  },
  kind: {
    PLAIN: "Plain receipt",
    US_TAX: "Acknowledgement for United States tax",
    IN_KIND: "Receipt for a gift in kind",
    PLEDGE: "Acknowledgement of a pledge",
  },
  "us-title": "Acknowledgement of a gift",
  "us-legal":
    "This is a written acknowledgement for United States income tax, as section 170(f)(8) of the Internal Revenue Code describes it. No goods or services were provided in exchange for this gift.",
  "in-kind-title": "Receipt for a gift in kind",
  "in-kind-legal":
    "The coalition has received what is described above, and no money. It says nothing of what the gift is worth: its value is for the donor to state.",
  keeps: "Keeps the pledge acknowledged as",
  "in-place-of": "In place of receipt",
  "void-line": "void: {reason}",
  "replaced-by": "replaced by {number}",
  "reissue-title": "Void and issue again",
  "reissue-hint":
    "A receipt is never edited. This one is voided with your reason, and another takes its place and goes to the donor.",
  reason: "What is wrong with it",
  "reason-hint": "Kept in the history; the donor does not see it.",
  name: "Name on the new receipt",
  language: "Language",
  "kind-label": "Kind",
  button: "Void and issue again",
  "again-subject": "Your corrected receipt {number}",
  "again-body":
    "Here is your receipt {number}. It takes the place of receipt {former}, which is void: please use this one only.",
} as const;
