import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealEditor } from "@/components/appeals/appeal-editor";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { findAppealForEditing, previewAppeal } from "@/lib/appeals/queries";
import { inLanguage } from "@/lib/appeals/rules";
import { requireAdmin } from "@/lib/auth/gates";
import { isLocale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import {
  moveOrRemove,
  removeOneAmount,
  saveOneAchievement,
  saveOneAmount,
  saveSettings,
  saveText,
  setStatus,
} from "../actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "admin")("appeals.title") };
}

export default async function AdminAppealPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const { id } = await params;
  const { language: wanted, notice } = await searchParams;
  const language = isLocale(wanted) ? wanted : locale;

  const [appeal, preview] = await Promise.all([findAppealForEditing(admin, id), previewAppeal(admin, id, language)]);
  if (!appeal || !preview) notFound();

  return (
    <Page
      title={inLanguage(appeal.texts, locale)?.title ?? appeal.slug}
      back={{ href: paths.admin.appeals(locale), label: translator(locale, "admin")("appeals.title") }}
    >
      <FlashNotice locale={locale} code={notice} />
      <AppealEditor
        locale={locale}
        language={language}
        appeal={appeal}
        preview={preview}
        actions={{
          moveOrRemove,
          removeOneAmount,
          saveOneAchievement,
          saveOneAmount,
          saveSettings,
          saveText,
          setStatus,
        }}
      />
    </Page>
  );
}
