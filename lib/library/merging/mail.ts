import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { paths } from "@/lib/paths";
import { wordsFor } from "../rules";
import type { MergeRow } from "./sides";

/**
 * Tells everybody who acts for an organization that its publication has become part of another record. What that is called is
 * said to whom may read it.
 */
export async function tellOfMerge(tx: Tx, { kept, other }: { kept: MergeRow; other: MergeRow }): Promise<void> {
  if (!other.publisherId) return;
  const seats = await tx.representative.findMany({
    where: { organizationId: other.publisherId, user: { disabledAt: null } },
    select: { user: { select: { email: true, locale: true } } },
    orderBy: { userId: "asc" },
  });
  const isReadable = kept.audience !== "SECRETARIAT";
  for (const { user } of seats) {
    const locale = isLocale(user.locale) ? user.locale : "en";
    const t = translator(locale, "curation");
    const values = {
      title: wordsFor(other.texts, locale)?.title ?? other.slug,
      kept: isReadable ? (wordsFor(kept.texts, locale)?.title ?? kept.slug) : "",
    };
    const path = kept.audience === "PUBLIC" ? paths.document(locale, kept.slug) : paths.member.publications(locale);
    await mail(tx, {
      to: user.email,
      locale,
      subject: t("mail.merged-subject", values),
      blocks: [
        { kind: "paragraph", text: isReadable ? t("mail.merged-body", values) : t("mail.merged-unnamed", values) },
        { kind: "paragraph", text: t("mail.merged-note") },
        { kind: "button", label: t("mail.merged-button"), url: new URL(path, env.PORTAL_URL).href },
      ],
    });
  }
}
