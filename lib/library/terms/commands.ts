import type { z } from "zod";
import type { Admin } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import { enqueue } from "@/lib/jobs/enqueue";
import { type Failure, fail, ok, type Result } from "@/lib/result";
import { bodySlug } from "../browsing/slugs";
import { type TermRow, tableOf } from "./rows";
import { type addSchema, type moveSchema, namesOf, type namesSchema, type removeSchema } from "./schema";
import type { VocabularyName } from "./vocabulary";
import { shippedName } from "./wording";
import { changingVocabularies, recordTerm, rowsIn } from "./writing";

type Done = Result<{ vocabulary: VocabularyName }>;

/**
 * Names a term anew, in any language of the interface. A name that is left empty is the code's; a term the code does not know
 * keeps one in each language. Harvesters are told English names, so their records count as changed with one.
 */
export function renameTerm(admin: Admin, input: z.output<typeof namesSchema>): Promise<Done> {
  const { vocabulary, slug, version } = input;
  return changingVocabularies(async (tx) => {
    const rows = await rowsIn(tx, vocabulary);
    const term = presentIn(rows, slug);
    if (!term) return fail("not-found");
    if (term.version !== version) return fail("changed-meanwhile");
    const names = ownNames(vocabulary, slug, namesOf(input));
    const wrong = missingName(vocabulary, slug, names) ?? takenName(vocabulary, rows, slug, names);
    if (wrong) return wrong;
    await write(tx, vocabulary, slug, Prisma.sql`names = ${JSON.stringify(names)}::jsonb, version = version + 1`);
    const change = Object.fromEntries(
      locales
        .map((locale) => [
          locale,
          effective(vocabulary, term, locale),
          names[locale] ?? shippedName(locale, vocabulary, slug),
        ])
        .filter(([, before, after]) => before !== after)
        .map(([locale, before, after]) => [`name_${locale}`, { before, after }]),
    );
    await recordTerm(tx, admin, "renamed", vocabulary, term, change);
    if ("name_en" in change)
      await enqueue(tx, "retell-term", { vocabulary, slug }, { key: `retell:${vocabulary}:${slug}` });
    return ok({ vocabulary });
  });
}

/** Adds a term at the end. Its slug is made of its English name and stays whatever it is called later. */
export function addTerm(admin: Admin, input: z.output<typeof addSchema>): Promise<Done> {
  const { vocabulary } = input;
  return changingVocabularies(async (tx) => {
    const rows = await rowsIn(tx, vocabulary);
    const names = namesOf(input);
    const slug = freeSlug(rows, bodySlug(input.name_en));
    const taken = takenName(vocabulary, rows, slug, names);
    if (taken) return taken;
    const table = vocabulary === "type" ? Prisma.sql`"DocumentType"` : Prisma.sql`"Topic"`;
    const position = Math.max(0, ...rows.map((row) => row.position)) + 1;
    await tx.$executeRaw`INSERT INTO ${table} (slug, position, names) VALUES (${slug}, ${position}, ${JSON.stringify(names)}::jsonb)`;
    const change = Object.fromEntries(locales.map((locale) => [`name_${locale}`, { after: names[locale] }]));
    await recordTerm(tx, admin, "added", vocabulary, { slug, names: names as TermRow["names"] }, change);
    return ok({ vocabulary });
  });
}

/** Moves a term past the neighbour that was shown beside it. */
export function moveTerm(admin: Admin, input: z.output<typeof moveSchema>): Promise<Done> {
  const { vocabulary, slug, past } = input;
  return changingVocabularies(async (tx) => {
    const present = (await rowsIn(tx, vocabulary)).filter(({ mergedInto }) => mergedInto === null);
    const [from, to] = [slug, past].map((one) => present.findIndex((row) => row.slug === one)) as [number, number];
    const [term, other] = [present[from], present[to]];
    if (!term || !other) return fail("not-found");
    if (Math.abs(from - to) !== 1) return fail("changed-meanwhile");
    // No two rows may have one place, not for a moment either.
    await write(tx, vocabulary, slug, Prisma.sql`position = -1`);
    await write(tx, vocabulary, past, Prisma.sql`position = ${term.position}`);
    await write(tx, vocabulary, slug, Prisma.sql`position = ${other.position}`);
    await recordTerm(tx, admin, "moved", vocabulary, term, { place: { before: from + 1, after: to + 1 } });
    return ok({ vocabulary });
  });
}

/** Removes a term that no document has and nothing leads to; any other is merged instead. */
export function removeTerm(admin: Admin, input: z.output<typeof removeSchema>): Promise<Done> {
  const { vocabulary, slug, version } = input;
  return changingVocabularies(async (tx) => {
    // Who gives it to a document at this moment is waited for.
    await tx.$executeRaw`SELECT 1 FROM ${tableOf[vocabulary]} WHERE slug = ${slug} FOR UPDATE`;
    const rows = await rowsIn(tx, vocabulary);
    const term = presentIn(rows, slug);
    if (!term) return fail("not-found");
    if (term.version !== version) return fail("changed-meanwhile");
    if (term.documents > 0 || rows.some(({ mergedInto }) => mergedInto === slug)) return fail("term-in-use");
    if (rows.filter(({ mergedInto }) => mergedInto === null).length === 1) return fail("term-in-use");
    await tx.$executeRaw`DELETE FROM ${tableOf[vocabulary]} WHERE slug = ${slug}`;
    const change = Object.fromEntries(
      locales.map((locale) => [`name_${locale}`, { before: effective(vocabulary, term, locale), after: null }]),
    );
    await recordTerm(tx, admin, "removed", vocabulary, term, change);
    return ok({ vocabulary });
  });
}

function presentIn(rows: readonly TermRow[], slug: string): TermRow | undefined {
  return rows.find((row) => row.slug === slug && row.mergedInto === null);
}

function write(tx: Tx, vocabulary: VocabularyName, slug: string, what: Prisma.Sql): Promise<number> {
  return tx.$executeRaw`UPDATE ${tableOf[vocabulary]} SET ${what} WHERE slug = ${slug}`;
}

type Names = Partial<Record<Locale, string>>;

function effective(vocabulary: VocabularyName, { slug, names }: TermRow, locale: Locale): string | null {
  return names[locale] ?? shippedName(locale, vocabulary, slug);
}

// What the code says already is not written down: it follows the code where that is mended.
function ownNames(vocabulary: VocabularyName, slug: string, names: Names): Names {
  return Object.fromEntries(
    Object.entries(names).filter(([locale, name]) => name !== shippedName(locale as Locale, vocabulary, slug)),
  );
}

function missingName(vocabulary: VocabularyName, slug: string, names: Names): Failure | null {
  const missing = locales.find((locale) => !names[locale] && shippedName(locale, vocabulary, slug) === null);
  return missing ? fail("term-name-missing", { field: `name_${missing}` }) : null;
}

// Two of one name could not be told apart in a list.
function takenName(vocabulary: VocabularyName, rows: readonly TermRow[], slug: string, names: Names): Failure | null {
  const others = rows.filter((row) => row.slug !== slug && row.mergedInto === null);
  const folded = (text: string | null | undefined) => text?.normalize("NFKC").toLowerCase();
  const taken = locales.find((locale) => {
    const name = names[locale];
    return name && others.some((other) => folded(effective(vocabulary, other, locale)) === folded(name));
  });
  return taken ? fail("term-name-taken", { field: `name_${taken}` }) : null;
}

function freeSlug(rows: readonly TermRow[], wanted: string): string {
  const taken = new Set(rows.map(({ slug }) => slug));
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
  return slug;
}
