import { bodySlug } from "../browsing/slugs";
import { documentTypes, topics } from "../vocabulary";

// The vocabularies as they are at present. They are asked for in the middle of a sentence, by pages, schemas, mails and
// papers, so they are looked up without waiting: in what this process read last. `keeping.ts` sees to it that it is new.

/** What can be edited: kinds of documents and topics. Issuing bodies are free words, of which only former ones are kept. */
export const vocabularyNames = ["type", "topic"] as const;

export type VocabularyName = (typeof vocabularyNames)[number];

export type Term = {
  readonly slug: string;
  /** By language of the interface, as far as the secretariat has given one. */
  readonly names: Readonly<Record<string, string>>;
  /** The term that it became. */
  readonly mergedInto: string | null;
};

export type Vocabularies = Readonly<Record<VocabularyName, readonly Term[]>> & {
  /** Grows with every change. */
  readonly number: number;
  /** Former spellings of bodies, and the present one. */
  readonly bodies: ReadonlyMap<string, string>;
};

const asShipped = (slug: string): Term => ({ slug, names: {}, mergedInto: null });

/** What every database begins with, and what holds until one was read. */
export const shipped: Vocabularies = {
  number: 1,
  type: documentTypes.map(asShipped),
  topic: topics.map(asShipped),
  bodies: new Map(),
};

type Index = {
  readonly all: Vocabularies;
  readonly present: Readonly<Record<VocabularyName, readonly string[]>>;
  readonly bySlug: Readonly<Record<VocabularyName, ReadonlyMap<string, Term>>>;
  /** Addresses of former bodies, and the present ones. */
  readonly bodySlugs: ReadonlyMap<string, string>;
};

function indexed(all: Vocabularies): Index {
  const of = (name: VocabularyName) => new Map(all[name].map((term) => [term.slug, term]));
  const present = (name: VocabularyName) => all[name].flatMap(({ slug, mergedInto }) => (mergedInto ? [] : [slug]));
  return {
    all,
    present: { type: present("type"), topic: present("topic") },
    bySlug: { type: of("type"), topic: of("topic") },
    bodySlugs: formerSlugs(all.bodies),
  };
}

/** The addresses that former spellings had, and those of the present ones, where they differ. */
export function formerSlugs(bodies: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const slugs = [...bodies].map(([name, present]) => [bodySlug(name), bodySlug(present)] as const);
  return new Map(slugs.filter(([former, present]) => former !== present));
}

// Pages, actions and what runs at the start of the server are bundled apart: they meet here.
const place = Symbol.for("portal.vocabularies");
const kept = globalThis as { [place]?: Index };

function current(): Index {
  kept[place] ??= indexed(shipped);
  return kept[place];
}

/** From now on these are looked up; what is older than what is known is left aside. */
export function setVocabularies(read: Vocabularies): void {
  if (read === shipped || read.number >= current().all.number) kept[place] = indexed(read);
}

export function vocabularyNumber(): number {
  return current().all.number;
}

/** The slugs of a vocabulary in their order, without those that became another. */
export function termsOf(vocabulary: VocabularyName): readonly string[] {
  return current().present[vocabulary];
}

export function findTerm(vocabulary: VocabularyName, slug: string): Term | null {
  return current().bySlug[vocabulary].get(slug) ?? null;
}

/** The slug under which a term is found today; null for what never was one. */
export function presentTerm(vocabulary: VocabularyName, slug: string): string | null {
  const term = findTerm(vocabulary, slug);
  return term && (term.mergedInto ?? term.slug);
}

/**
 * A value and all that became it: what documents may still say while a job gives them the present one. The same of a body,
 * by any of its names.
 */
export function withFormer(facet: string, value: string): string[] {
  const { all } = current();
  if (facet === "type" || facet === "topic")
    return [value, ...all[facet].filter(({ mergedInto }) => mergedInto === value).map(({ slug }) => slug)];
  if (facet !== "body") return [value];
  const present = presentBody(value);
  const former = [...all.bodies].filter(([, name]) => name === present).map(([name]) => name);
  return [...new Set([value, present, ...former])];
}

/** What these are today: for what the code itself knows of some terms. */
export function presentTerms(vocabulary: VocabularyName, slugs: readonly string[]): string[] {
  return [...new Set(slugs.flatMap((slug) => presentTerm(vocabulary, slug) ?? []))];
}

/** What a document is before anybody has said it. */
export function usualType(): string {
  return presentTerm("type", "report") ?? termsOf("type")[0] ?? "report";
}

/** How a body is cited today. */
export function presentBody(name: string): string {
  return current().all.bodies.get(name) ?? name;
}

/** The address of a body, also of one that is spelt as it was. */
export function presentBodySlug(slug: string): string {
  return current().bodySlugs.get(slug) ?? slug;
}

/** What a value of a facet is called in addresses today; itself where it is of no vocabulary of ours. */
export function presentValue(facet: string, value: string): string {
  return facet === "type" || facet === "topic" ? (presentTerm(facet, value) ?? value) : value;
}
