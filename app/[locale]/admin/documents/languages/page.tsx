import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { GapTable } from "@/components/library/gap-table";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { askedOf, countGaps, listGaps } from "@/lib/library/gaps/queries";
import { gapsShape } from "@/lib/library/gaps/schema";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "curation")("gaps.title") };
}

export default async function MissingLanguagesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const state = readListState(gapsShape, await searchParams);
  const [listing, counts] = await Promise.all([listGaps(admin, state, locale), countGaps(admin, state)]);

  const t = translator(locale, "curation");
  const back = { href: paths.admin.documents(locale), label: translator(locale, "library")("moderation.title") };
  return (
    <Page title={t("gaps.title")} back={back}>
      <p className="mb-6 max-w-prose text-soft">{t("gaps.intro")}</p>
      <GapTable {...{ locale, state, listing, counts }} asked={askedOf(state)} />
    </Page>
  );
}
