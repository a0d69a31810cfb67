import type { Metadata } from "next";
import { AppealAdminList } from "@/components/appeals/appeal-admin-list";
import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button";
import { listAppealsForAdmin } from "@/lib/appeals/queries";
import { appealList } from "@/lib/appeals/schema";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "admin")("appeals.title") };
}

export default async function AdminAppealsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const t = translator(locale, "admin");

  const state = readListState(appealList, await searchParams);
  const listing = await listAppealsForAdmin(admin, state, locale);

  return (
    <Page
      title={t("appeals.title")}
      actions={<ButtonLink href={paths.admin.newAppeal(locale)}>{t("appeals.new")}</ButtonLink>}
    >
      <AppealAdminList locale={locale} state={state} listing={listing} />
    </Page>
  );
}
