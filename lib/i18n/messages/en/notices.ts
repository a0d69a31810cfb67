/** What just worked; a redirect names the key as `?notice=`. */
export const notices = {
  saved: "Saved.",
  "page-shared": "The link is on its way.",
  "appeal-saved": "The appeal is saved.",
  "appeal-opened": "The appeal is open: it is on the home page now.",
  "appeal-closed": "The appeal is closed.",
} as const;
