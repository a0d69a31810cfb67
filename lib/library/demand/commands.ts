import { takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import type { Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { fail, ok, type Result } from "@/lib/result";
import { visibleTo } from "../policy";
import { missingLanguages } from "../translations/rules";
import type { Ask } from "./schema";

/**
 * Counts that a language of a document is asked for, once a day for each network. Who asked is not kept: a keyed hash of
 * address, day, document and language says only that these came together before, and is of no use the day after.
 */
export async function askForLanguage(visitor: Visitor, asked: Ask, { device }: Request): Promise<Result<Ask>> {
  const address = device.address ?? "unknown";
  const here = await takeOne("ask-language", address);
  if (!here.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(here.retryAfter / 60) } });
  const { slug, language } = asked;
  const document = await db.document.findFirst({
    where: { AND: [visibleTo(visitor), { slug, status: "PUBLISHED" }] },
    select: { id: true, editions: { select: { language: true, link: true, fileId: true } } },
  });
  if (!document) return fail("not-found");
  const editions = document.editions.map(({ language, link, fileId }) => ({ language, href: link ?? fileId }));
  if (!missingLanguages(editions).includes(language)) return fail("language-there");
  const day = now().toISOString().slice(0, 10);
  // Asked twice, it is answered as before and counted once.
  if ((await takeOne("ask-language-daily", [day, address, document.id, language].join(" "))).allowed)
    await db.$executeRaw`
      INSERT INTO "LanguageDemand" ("documentId", language, count, "lastAt")
      VALUES (${document.id}::uuid, ${language}, 1, ${now()})
      ON CONFLICT ("documentId", language) DO UPDATE
      SET count = "LanguageDemand".count + 1, "lastAt" = EXCLUDED."lastAt"`;
  return ok(asked);
}
