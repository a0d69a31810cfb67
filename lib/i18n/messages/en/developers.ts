export const developers = {
  title: "For developers",
  footer: "For developers",
  intro:
    "Everything the library shows its readers, programs may read as well: without a key, without an account, from any site. Programs are shown what visitors are shown, and nothing else.",
  search: "For programs:",
  api: "API",
  request: "Request",
  answer: "Answer",
  beginning: "Answer (its beginning)",
  drawn: "The answers on this page are real: they were made from the library when the page was drawn.",
  "api-title": "The API",
  "api-text":
    "Version 1 is read at {base}. It knows documents, members, regions and appeals. Documents take the parameters of the search page under the same names: open a search, copy its parameters, and you have the request. Its description is OpenAPI 3.1.",
  "api-description": "The description",
  "walk-title": "Long lists",
  "walk-text":
    "An answer holds at most 100 records. The next are at links.next, also told in the Link header. A cursor is a place in the list and no number of a page: what is published or withdrawn on your way makes you neither miss nor meet twice a record that keeps its place. To keep a copy, go through sort=updated, and next time give the last “updated” you have seen as updatedSince. What was withdrawn is told by OAI-PMH.",
  "cache-title": "Asking again",
  "cache-text":
    "Each answer has an ETag. Send it back as If-None-Match, and what has not changed is answered with 304 and no body. Documents say Last-Modified as well.",
  "problems-title": "When something is wrong",
  "problems-text":
    "A wrong or unknown parameter is refused, not ignored. The answer is application/problem+json (RFC 9457), names the parameter and says what is allowed.",
  problems: {
    "invalid-parameter": "400: a parameter is not known, is not valid, or is given too often.",
    "not-found": "404: there is no such thing, or it is not for visitors.",
    "method-not-allowed": "405: the API is only read.",
    "too-many-requests": "429: wait as many seconds as Retry-After says.",
    fault: "500: a fault of ours, which we have in our log.",
  },
  "limits-title": "Limits",
  "limits-text":
    "Requests are counted by network address. Every answer says in RateLimit-Policy how many are allowed, and in RateLimit how many are left. OAI-PMH refuses with 503, the others with 429, both with Retry-After.",
  limits: { api: "API", oai: "OAI-PMH", feeds: "Feeds", exports: "Exports" },
  limit: "{count} requests in {seconds} seconds",
  "oai-title": "OAI-PMH",
  "oai-text":
    "Libraries harvest all records at {base}, OAI-PMH 2.0, in Dublin Core and in MODS, by region, type and topic. Deleted records are told for ever.",
  "feeds-title": "Feeds",
  "feeds-text": "Any search can be followed, as Atom, RSS or JSON Feed: the fifty documents that appeared last.",
  "exports-title": "Exports",
  "exports-text":
    "Any search can be taken away as a file: CSV, BibTeX, RIS, CSL-JSON or JSON, up to {count} documents.",
  "sitemap-title": "Sitemaps",
  "sitemap-text": "Crawlers find every public page, in all its languages, from {base}.",
  "terms-title": "Terms of use",
  terms: {
    records: "You may keep the records and show them, if you name the library and link to each record’s page.",
    texts: "The texts and files behind the records belong to those who issued them.",
    withdrawn: "What is withdrawn here is to be withdrawn from your copy too: somebody’s safety may depend on it.",
    people: "Do not use what you read here to find out who is not named.",
    promise: "Version 1 stays as it is described. Fields may be added; none is removed or changes its meaning.",
  },
  examples: {
    search: "The newest documents, some fields only, counted by region",
    document: "One document",
    problem: "A parameter that is not valid",
    oai: "Who answers harvesters",
    feed: "A search as JSON Feed",
    export: "A search as CSV",
  },
};
