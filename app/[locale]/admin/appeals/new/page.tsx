import type { Metadata } from "next";
import { NewAppealForm } from "@/components/appeals/settings-form";
import { Page } from "@/components/layout/page";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { create } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "admin")("appeals.new") };
}

export default async function NewAppealPage({ params }: Props) {
  const locale = await localeOf(params);
  await requireAdmin(locale);
  const t = translator(locale, "admin");
  return (
    <Page title={t("appeals.new")} back={{ href: paths.admin.appeals(locale), label: t("appeals.title") }} narrow>
      <NewAppealForm locale={locale} action={create} />
    </Page>
  );
}
