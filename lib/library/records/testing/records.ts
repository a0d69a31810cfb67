import type { Admin } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { isoDate } from "../../rules";
import { indexDocument } from "../../search/indexing";
import { findForEditing } from "../editing";
import { withoutVote } from "../rules";
import { type RecordInput, recordSchema } from "../schema";

/** A published record, in the search as well; returns its id. */
export async function aRecord(given: Partial<Prisma.DocumentUncheckedCreateInput> = {}): Promise<string> {
  return transaction(async (tx) => {
    const { id } = await tx.document.create({
      data: {
        ...{ slug: "bridges", status: "PUBLISHED", typeSlug: "report", body: "United Nations" },
        ...{ date: new Date("2013-03-18"), publishedAt: new Date() },
        ...given,
        texts: { create: { locale: "en", title: "Bridges", abstract: "The abstract of bridges." } },
        regions: { create: { regionSlug: "africa" } },
        topics: { create: { topicSlug: "prevention" } },
        editions: { create: { language: "en", link: "https://example.org/en" } },
      },
    });
    await indexDocument(tx, id);
    return id;
  });
}

/** The form of a record as it is drawn now, with some fields typed anew, as the schema reads it. */
export async function asForm(admin: Admin, id: string, typed: Record<string, unknown> = {}): Promise<RecordInput> {
  const row = await findForEditing(admin, id);
  if (!row) throw new Error("This admin has nothing to edit here");
  const { version, slug, audience, authority, licence, symbols, body, vote } = row;
  const texts = row.texts.flatMap(({ locale, title, abstract }) => [
    [`title_${locale}`, title],
    [`abstract_${locale}`, abstract],
  ]);
  return recordSchema.parse({
    ...{ documentId: id, version, slug, audience, authority, licence, type: row.typeSlug },
    date: isoDate(row.date, row.datePrecision),
    symbols: symbols.join("–"),
    ...(body !== null && { body }),
    rtopReference: row.rtopReference?.toLowerCase().replaceAll("_", "-") ?? "none",
    ...(vote === withoutVote ? { withoutVote: "on" } : vote !== null && { vote }),
    pillars: row.pillars.map(String),
    crimes: row.crimes,
    regions: row.regions.map(({ regionSlug }) => regionSlug),
    countries: row.countries.map(({ countryCode }) => countryCode),
    topics: row.topics.map(({ topicSlug }) => topicSlug),
    ...Object.fromEntries(texts),
    ...typed,
  });
}
