import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ownName, spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { paths } from "@/lib/paths";

const find = (tx: Tx, id: string) =>
  tx.translationOffer.findUniqueOrThrow({
    where: { id },
    include: { organization: true, offeredBy: true, document: { select: { slug: true } } },
  });

/** Tells every admin that a translation waits to be looked at. */
export async function tellOfOffer(tx: Tx, id: string): Promise<void> {
  const { title, language, organization } = await find(tx, id);
  const admins = await tx.user.findMany({ where: { role: "ADMIN", disabledAt: null } });
  for (const { email, locale: own } of admins) {
    const locale = spoken(own);
    const t = translator(locale, "reading");
    const values = { title, language: ownName(language), organization: organization.name };
    const url = new URL(paths.admin.translation(locale, id), env.PORTAL_URL).href;
    await mail(tx, {
      ...{ to: email, locale, subject: t("mail.offered-subject", values) },
      blocks: [
        { kind: "paragraph", text: t("mail.offered-body", values) },
        { kind: "button", label: t("mail.offered-button"), url },
      ],
    });
  }
}

/** Tells who offered a translation what was decided, with the secretariat's own words. */
export async function tellOfferer(tx: Tx, id: string, news: "accepted" | "refused"): Promise<void> {
  const { title, language, reason, offeredBy, document } = await find(tx, id);
  if (!offeredBy || offeredBy.disabledAt) return;
  const locale = spoken(offeredBy.locale);
  const t = translator(locale, "reading");
  const values = { title, language: ownName(language) };
  const path = news === "accepted" ? paths.document(locale, document.slug) : paths.member.translation(locale, id);
  await mail(tx, {
    ...{ to: offeredBy.email, locale, subject: t(`mail.${news}-subject`, values) },
    blocks: [
      { kind: "paragraph", text: t(`mail.${news}-body`, values) },
      ...(reason ? [{ kind: "quote" as const, text: reason }] : []),
      { kind: "button", label: t(`mail.${news}-button`), url: new URL(path, env.PORTAL_URL).href },
    ],
  });
}
