export const receipts = {
  kind: { PLAIN: "Plain receipt", US_TAX: "Acknowledgement for United States tax" },
  "us-title": "Acknowledgement of a gift",
  "us-legal":
    "This is a written acknowledgement for United States income tax, as section 170(f)(8) of the Internal Revenue Code describes it. No goods or services were provided in exchange for this gift.",
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
