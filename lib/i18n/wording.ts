/** The shape of a catalog: the same keys as in English, any words. A missing wording does not compile. */
export type Wording<Catalog> = {
  readonly [Key in keyof Catalog]: Catalog[Key] extends string ? string : Wording<Catalog[Key]>;
};
