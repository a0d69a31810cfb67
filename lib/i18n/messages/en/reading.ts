export const reading = {
  text: {
    title: "Text: {title}",
    read: "Read as text",
    "as-text": "as text",
    "as-text-page": "Page {number} as text",
    intro:
      "The words of the PDF, page by page: light to load, and made to be read aloud. Pictures, tables and the layout are in the PDF.",
    back: "About this document",
    "in-pdf": "Page {page, number} in the PDF",
    languages: "Languages of the text",
    page: "Page",
    go: "Go to page",
    search: "Search in this document",
    results: "Pages that say it",
    "all-results": "All pages that say “{query}”",
    found:
      "{count, plural, =0 {No page says “{query}”.} one {One page says “{query}”.} other {# pages say “{query}”.}}",
    "found-first": "The first {count, number} are listed.",
    "empty-page": "There are no words on this page: it is empty, or a picture. The PDF shows it.",
    "no-text": "This file holds pictures of its pages and no text, so it can only be read as PDF.",
    "no-file": "The library keeps no file of this document that could be read here.",
    "open-pdf": "Open the PDF",
  },
};
