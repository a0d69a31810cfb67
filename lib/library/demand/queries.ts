import type { Admin } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { visibleTo } from "../policy";
import { wordsFor } from "../rules";
import { missingLanguages } from "../translations/rules";

export type Demand = {
  readonly documentId: string;
  readonly title: string;
  /** The language of the title. */
  readonly locale: string;
  readonly language: string;
  readonly count: number;
  readonly lastAt: Date;
};

const most = 200;

/** What readers asked for and still cannot read, the most wanted first. */
export async function listDemand(admin: Admin, locale: Locale): Promise<Demand[]> {
  const rows = await db.languageDemand.findMany({
    where: { document: { AND: [visibleTo(admin), { status: "PUBLISHED" }] } },
    include: { document: { select: { texts: true, editions: true } } },
    orderBy: [{ count: "desc" }, { lastAt: "desc" }, { documentId: "asc" }, { language: "asc" }],
    take: most,
  });
  return rows.flatMap(({ document, documentId, language, count, lastAt }) => {
    const editions = document.editions.map(({ language, link, fileId }) => ({ language, href: link ?? fileId }));
    const words = wordsFor(document.texts, locale);
    return missingLanguages(editions).some((one) => one === language)
      ? [{ documentId, language, count, lastAt, title: words?.title ?? "", locale: words?.locale ?? locale }]
      : [];
  });
}
