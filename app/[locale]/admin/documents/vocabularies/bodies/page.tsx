import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { BodyTable } from "@/components/library/body-table";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { listBodies } from "@/lib/library/bodies/queries";
import { bodiesShape } from "@/lib/library/bodies/schema";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "vocabularies")("bodies.title") };
}

export default async function BodiesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const parameters = await searchParams;
  const state = readListState(bodiesShape, parameters);
  const listing = await listBodies(admin, state);
  const t = translator(locale, "vocabularies");
  return (
    <Page title={t("bodies.title")} back={{ href: paths.admin.vocabularies(locale), label: t("title") }}>
      <FlashNotice locale={locale} code={parameters.notice} />
      <p className="mb-6 max-w-prose text-soft">{t("bodies.intro")}</p>
      <BodyTable {...{ locale, state, listing }} />
    </Page>
  );
}
