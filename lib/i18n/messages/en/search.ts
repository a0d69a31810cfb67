export const search = {
  meant: "Did you mean {query}?",
  help: "How to search",
  ways: {
    words: "all of the words, in any of their forms",
    phrase: "the words one after the other",
    without: "without a word",
    either: "one word or the other",
    field: "in the title; body: and abstract: do the same for who issued it and for the summary",
    symbol: "a symbol, however it is spelled",
  },
  examples: {
    words: "civilians protection",
    phrase: '"early warning"',
    without: "sanctions -arms",
    either: "genocide OR atrocities",
    field: "title:prevention",
  },
} as const;
