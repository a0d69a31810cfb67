import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { UsageByMonth } from "@/components/library/usage-tables";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { ownUsageByMonth } from "@/lib/library/usage/queries";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "usage")("member.months") };
}

export default async function UsageByMonthPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const usage = await ownUsageByMonth(member, (await params).id, locale);
  if (!usage) notFound();

  const t = translator(locale, "usage");
  const back = { href: paths.member.usage(locale), label: t("member.back") };
  return (
    <Page title={t("member.months-of", { title: usage.title })} back={back} narrow>
      <p className="mb-6 text-soft">{t("member.intro")}</p>
      <UsageByMonth locale={locale} months={usage.months} />
    </Page>
  );
}
