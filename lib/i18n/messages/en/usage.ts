export const usage = {
  told: {
    title: "Use",
    opened: "Opened {times}.",
    fetched: "Fetched {times}.",
    "at-least": "at least {count, plural, one {once} other {# times}}",
    few: "fewer than 10 times",
    since: "Since {month}, to the end of yesterday. Counted without cookies; robots are left out.",
    how: "How this is counted",
  },
  privacy: {
    title: "When documents are counted",
    text: "How often a public document is opened, and its file or text fetched, is counted by the day, without a cookie and without a script. Robots, prefetching browsers and programs that do not name themselves are left out as far as they can be told, and two clicks within half a minute are one: for that, the server remembers your address and browser for half a minute, in its memory alone, as a hash that nobody can read back. What is kept is one number for a document and a day, and after thirteen months for a month. No country, no language, no page you came from. Pages show full tens to the end of the day before, and do not tell one reader from nine. What is for members is not counted.",
  },
  cite: { "as-text": "{name} to copy" },
  columns: { document: "Document", views: "Opened", downloads: "Fetched", month: "Month" },
  member: {
    link: "How often they are read",
    title: "How often your publications are read",
    intro:
      "How often the page of each public publication was opened, and its file or text fetched, to the end of yesterday. Of who did, nothing is kept.",
    none: "None of your publications is public yet.",
    months: "By month",
    "months-of": "By month: {title}",
    back: "All your publications",
    "no-months": "Nothing has been counted yet.",
  },
  admin: {
    link: "What is read most",
    title: "What is read most",
    intro:
      "How often the pages of public documents were opened, and their files or texts fetched. Days are kept for thirteen months; before that, a month counts on its first day.",
    caption: "Documents by how often they were opened",
    from: "From",
    to: "To",
    empty: "Nothing has been counted yet.",
  },
};
