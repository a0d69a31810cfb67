import { GET } from "@/app/oai/route";
import { db } from "@/lib/db/client";

let made = 0;

type Given = Partial<{ status: "PUBLISHED" | "DRAFT"; audience: "PUBLIC" | "MEMBERS"; publisherId: string }> & {
  readonly titles?: Readonly<Record<string, string>>;
  readonly region?: string;
};

/** A document of every kind of part; returns its id. */
export async function aDocument({ titles = { en: "Bridges" }, region = "africa", ...given }: Given = {}) {
  const { id } = await db.document.create({
    data: {
      slug: `document-${++made}`,
      status: "PUBLISHED",
      typeSlug: "report",
      date: new Date("2013-03-18"),
      publishedAt: new Date(),
      symbols: ["A/63/677", "S/2009/<1>"],
      body: "United Nations",
      vote: "115–15–28",
      ...given,
      texts: { create: Object.entries(titles).map(([locale, title]) => ({ locale, title, abstract: `${title}.` })) },
      regions: { create: { regionSlug: region } },
      countries: { create: { countryCode: "KE" } },
      topics: { create: { topicSlug: "prevention" } },
      editions: { create: [{ language: "en", link: "https://example.org/?a=1&b=2" }, { language: "zh" }] },
    },
  });
  return id;
}

/** What the route answers to these arguments. */
export async function ask(query: string): Promise<string> {
  const answer = await GET(new Request(`http://portal/oai?${query}`));
  if (answer.status !== 200) throw new Error(`Answered with ${answer.status}`);
  return answer.text();
}

export type Told = { readonly id: string; readonly datestamp: string; readonly deleted: boolean };

/** The headers of an answer. */
export function headersIn(xml: string): Told[] {
  const header = /<header( status="deleted")?><identifier>[^<]*:([^<]*)<\/identifier><datestamp>([^<]*)</g;
  return [...xml.matchAll(header)].map(([, deleted, id = "", datestamp = ""]) => ({
    id,
    datestamp,
    deleted: deleted !== undefined,
  }));
}

export function tokenIn(xml: string): string {
  return /<resumptionToken[^>]*>([^<]+)</.exec(xml)?.[1] ?? "";
}

export function codeIn(xml: string): string | undefined {
  return /<error code="(\w+)">/.exec(xml)?.[1];
}
