import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import type { MailBlock } from "@/lib/mail/message";
import { paths } from "@/lib/paths";
import { wordsFor } from "./rules";

type News = "submitted" | "published" | "returned" | "withdrawn";
type Person = { readonly email: string; readonly locale: string };
type Letter = {
  readonly news: News;
  readonly title: string;
  readonly organization?: string;
  readonly reason?: string;
  readonly path: (locale: Locale) => string;
};

/** Tells every admin that a publication waits to be read. */
export async function tellSecretariat(tx: Tx, documentId: string): Promise<void> {
  const document = await tx.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { texts: true, publisher: true },
  });
  const admins = await tx.user.findMany({ where: { role: "ADMIN", disabledAt: null } });
  for (const admin of admins) {
    const locale = spoken(admin);
    await tell(tx, admin, {
      news: "submitted",
      title: wordsFor(document.texts, locale)?.title ?? "",
      organization: document.publisher?.name ?? "",
      path: (locale) => paths.admin.document(locale, documentId),
    });
  }
}

type Decided = { readonly documentId: string; readonly news: Exclude<News, "submitted">; readonly reason?: string };

/** Tells who submitted a publication what was decided, with the secretariat's own words. */
export async function tellSubmitter(tx: Tx, { documentId, news, reason }: Decided): Promise<void> {
  const document = await tx.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { texts: true, submittedBy: true },
  });
  const { submittedBy, audience, slug } = document;
  if (!submittedBy || submittedBy.disabledAt) return;
  const isPublic = news === "published" && audience === "PUBLIC";
  await tell(tx, submittedBy, {
    news,
    title: wordsFor(document.texts, spoken(submittedBy))?.title ?? "",
    ...(reason && { reason }),
    path: (locale) => (isPublic ? paths.document(locale, slug) : paths.member.publication(locale, documentId)),
  });
}

async function tell(tx: Tx, person: Person, { news, title, organization = "", reason, path }: Letter): Promise<void> {
  const locale = spoken(person);
  const t = translator(locale, "mail");
  const values = { title, organization };
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: t(`publication.${news}.body`, values) },
    ...(reason ? [{ kind: "quote" as const, text: reason }] : []),
    { kind: "button", label: t(`publication.${news}.button`), url: new URL(path(locale), env.PORTAL_URL).href },
  ];
  await mail(tx, { to: person.email, locale, subject: t(`publication.${news}.subject`, values), blocks });
}

function spoken({ locale }: Person): Locale {
  return isLocale(locale) ? locale : "en";
}
