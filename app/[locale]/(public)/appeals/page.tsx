import type { Metadata } from "next";
import { AppealList } from "@/components/appeals/appeal-list";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { listAppeals } from "@/lib/appeals/queries";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "appeals")("title") };
}

export default async function AppealsPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "appeals");

  const appeals = await listAppeals(visitor, locale);

  return (
    <Page title={t("title")} actions={<PageActions locale={locale} path={paths.appeals(locale)} />}>
      <p className="prose mb-8">{t("intro")}</p>
      <AppealList locale={locale} appeals={appeals} />
    </Page>
  );
}
