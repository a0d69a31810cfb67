import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import { requireMember } from "@/lib/auth/gates";
import { ownName } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { publicationLanguages } from "@/lib/library/publications/rules";
import { paths } from "@/lib/paths";
import { begin } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "library")("publications.new-title") };
}

export default async function NewPublicationPage({ params }: Props) {
  const locale = await localeOf(params);
  await requireMember(locale);

  const t = translator(locale, "library");
  const languages = publicationLanguages.map((value) => ({ value, label: ownName(value) }));
  return (
    <Page
      title={t("publications.new-title")}
      back={{ href: paths.member.publications(locale), label: t("publications.title") }}
      narrow
    >
      <p className="mb-6 text-soft">{t("publications.new-intro")}</p>
      <Form action={begin} locale={locale}>
        <TextField name="title" label={t("publications.title-field")} maxLength={300} dir="auto" required />
        <Select name="language" label={t("facets.language")} options={languages} defaultValue={locale} />
        <Submit>{t("publications.begin")}</Submit>
      </Form>
    </Page>
  );
}
