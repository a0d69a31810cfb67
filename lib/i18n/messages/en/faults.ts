/** For the pages of last resort; every page carries these words, so they are few. */
export const faults = {
  "not-found": {
    title: "This page is not here",
    text: "The address may be mistyped, or the page may have moved or been withdrawn.",
    search: "Search the library",
    home: "Go to the home page",
  },
  error: {
    title: "Something went wrong on our side",
    text: "Please try again in a minute. If it happens again, tell us this reference:",
    again: "Try again",
  },
} as const;
