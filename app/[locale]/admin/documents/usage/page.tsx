import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { UsageList } from "@/components/library/usage-tables";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { listUsage } from "@/lib/library/usage/queries";
import { usageShape } from "@/lib/library/usage/schema";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "usage")("admin.title") };
}

export default async function UsagePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const state = readListState(usageShape, await searchParams);
  const listing = await listUsage(admin, state, locale);

  const t = translator(locale, "usage");
  const back = { href: paths.admin.documents(locale), label: translator(locale, "library")("moderation.title") };
  return (
    <Page title={t("admin.title")} back={back}>
      <p className="mb-6 max-w-prose text-soft">{t("admin.intro")}</p>
      <UsageList {...{ locale, state, listing }} />
    </Page>
  );
}
