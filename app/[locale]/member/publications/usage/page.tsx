import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { OwnUsage } from "@/components/library/usage-tables";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownUsage } from "@/lib/library/usage/queries";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "usage")("member.title") };
}

export default async function OwnUsagePage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const rows = await ownUsage(member, locale);

  const t = translator(locale, "usage");
  const back = { href: paths.member.publications(locale), label: translator(locale, "library")("publications.title") };
  return (
    <Page title={t("member.title")} back={back}>
      <p className="mb-6 max-w-prose text-soft">{t("member.intro")}</p>
      <OwnUsage locale={locale} rows={rows} />
    </Page>
  );
}
