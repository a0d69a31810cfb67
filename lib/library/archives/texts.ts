import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { visibleTo } from "../policy";
import { paragraphsOf } from "../reading/rules";
import { clean } from "../search/extracts";
import { detailsOf } from "../search/whole";
import type { PlannedDocument, PlannedEdition } from "./queries";

const atOnce = 20; // pages

/** The text of an edition page by page; nothing, when it went out of sight since the archive was begun. */
export async function* textOf(document: PlannedDocument, edition: PlannedEdition, locale: Locale) {
  const [known] = await detailsOf(visitor, [document.id], locale);
  if (!known) return;
  const link = new URL(paths.document(locale, known.slug), env.PORTAL_URL).href;
  yield `${known.title}\r\n${link}\r\n`;
  for (let last = 0; ; ) {
    const pages = await db.editionPage.findMany({
      where: {
        editionId: edition.id,
        number: { gt: last },
        edition: { document: { AND: [visibleTo(visitor), { status: "PUBLISHED" }] } },
      },
      orderBy: { number: "asc" },
      take: atOnce,
      select: { number: true, text: true },
    });
    for (const { number, text } of pages)
      yield `\r\n[${number}]\r\n\r\n${paragraphsOf(text).map(clean).join("\r\n\r\n")}\r\n`;
    if (pages.length < atOnce) return;
    last = pages.at(-1)?.number ?? last;
  }
}
