export const appeals = {
  title: "Appeals",
  intro: "Once a year the coalition writes to its friends: what was done, what is ahead, what it needs.",
  closed: "Closed",
  "closed-note": "This appeal is closed. Thank you to all who gave.",
  none: "There is no appeal at the moment.",
  "all-appeals": "All appeals",
  "browse-by-region": "Browse documents by region",
  "this-year": "What we did together this year",
  "read-current": "Read the current appeal",
} as const;
