import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { publicPage } from "@/app/sheets/public-page";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { share } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "pages")("email.title"), robots: { index: false } };
}

export default async function EmailPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { page: address, notice } = await searchParams;
  const page = typeof address === "string" ? await publicPage(address) : null;
  if (!page || typeof address !== "string") notFound();
  const t = translator(locale, "pages");
  return (
    <Page title={t("email.title")} back={{ href: address, label: t("email.back") }} narrow>
      <FlashNotice locale={locale} code={notice} />
      <p className="mb-2 font-serif text-xl" lang={page.locale}>
        {page.title}
      </p>
      <p className="mb-8 text-soft">{t("email.intro")}</p>
      <Form action={share} locale={locale}>
        <input type="hidden" name="page" value={address} />
        <TextField name="to" label={t("email.to")} type="email" autoComplete="off" required maxLength={254} />
        <TextField
          name="from"
          label={t("email.from")}
          autoComplete="name"
          maxLength={60}
          optional={translator(locale, "common")("optional")}
        />
        <Submit>{t("email.send")}</Submit>
      </Form>
    </Page>
  );
}
