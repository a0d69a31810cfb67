import type { z } from "zod";
import { takeOne } from "@/lib/auth/limits";
import type { Request } from "@/lib/auth/request";
import type { Visitor } from "@/lib/auth/viewer";
import { transaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { fail, ok, type Result } from "@/lib/result";
import type { shareSchema } from "./schema";

type Shared = z.output<typeof shareSchema> & { title: string };

/**
 * Mails a page's title and link once. Limits by sender and by recipient keep it from being used for spam;
 * the address lives in the queue until the mail is handed over, and nowhere else.
 */
export async function sharePage(
  _viewer: Visitor,
  { page, to, from, title }: Shared,
  { locale, device }: Request,
): Promise<Result<{ page: string }>> {
  const answers = [
    await takeOne("share-page", device.address ?? "unknown"),
    await takeOne("share-recipient", to.toLowerCase()),
  ];
  for (const answer of answers) {
    if (!answer.allowed) return fail("too-many-requests", { values: { minutes: Math.ceil(answer.retryAfter / 60) } });
  }

  const t = translator(locale, "mail");
  const words = { title, name: from, coalition: translator(locale, "common")("coalition-full") };
  await transaction((tx) =>
    mail(tx, {
      to,
      locale,
      subject: from ? t("share.subject-from", words) : t("share.subject", words),
      blocks: [
        { kind: "paragraph", text: from ? t("share.body-from", words) : t("share.body", words) },
        { kind: "paragraph", text: title },
        { kind: "button", label: t("share.button"), url: new URL(page, env.PORTAL_URL).href },
        { kind: "note", text: t("share.note") },
      ],
    }),
  );
  return ok({ page });
}
