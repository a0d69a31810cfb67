/** One way in which documents write a name. */
export type Spelling = { readonly name: string; readonly documents: number };

/** A body: all spellings that share an address, called as it is cited most. */
export type Body = {
  readonly slug: string;
  readonly name: string;
  /** In any state of theirs. */
  readonly documents: number;
  readonly spellings: readonly Spelling[];
  /** What it was called, as far as links may still say so. */
  readonly former: readonly string[];
};
