import { db } from "@/lib/db/client";
import { indexDocument } from "../../search/indexing";

let made = 0;

type Given = { readonly titles?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>;

/** A document that is found by searching; returns its id. */
export async function aDocument({ titles = { en: "Rivers" }, ...given }: Given = {}): Promise<string> {
  const { id } = await db.document.create({
    data: {
      slug: `document-${++made}`,
      status: "PUBLISHED",
      typeSlug: "report",
      date: new Date("2013-03-18"),
      publishedAt: new Date(),
      symbols: ["A/63/677"],
      body: "United Nations",
      texts: { create: Object.entries(titles).map(([locale, title]) => ({ locale, title, abstract: `${title}.` })) },
      regions: { create: { regionSlug: "africa" } },
      countries: { create: { countryCode: "KE" } },
      topics: { create: { topicSlug: "prevention" } },
      editions: { create: [{ language: "en", link: "https://example.org/a" }, { language: "fr" }] },
      ...given,
    },
  });
  await indexDocument(db, id);
  return id;
}
