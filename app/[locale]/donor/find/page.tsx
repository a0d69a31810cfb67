import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { linkMinutes } from "@/lib/auth/mailed-links";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { find } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "donor")("find.title") };
}

export default async function FindGiftsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { notice } = await searchParams;
  const t = translator(locale, "donor");
  return (
    <Page narrow title={t("find.title")} back={{ href: paths.home(locale), label: t("find.back") }}>
      <FlashNotice locale={locale} code={notice} />
      <Form action={find} locale={locale}>
        <p>{t("find.body", { minutes: linkMinutes })}</p>
        <TextField name="email" type="email" dir="ltr" autoComplete="email" required label={t("find.email")} />
        <Submit>{t("find.submit")}</Submit>
      </Form>
      <p className="mt-8 text-sm text-soft">{t("find.none")}</p>
    </Page>
  );
}
