import type { Metadata } from "next";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { open } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "donor")("open.title"), referrer: "same-origin" };
}

/** Opening the link consumes nothing: mail scanners open links too. Only the button does. */
export default async function OpenGiftsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { token } = await searchParams;
  const t = translator(locale, "donor");
  return (
    <Page narrow title={t("open.title")}>
      {typeof token === "string" && token !== "" ? (
        <Form action={open} locale={locale}>
          <p>{t("open.body")}</p>
          <input type="hidden" name="token" value={token} />
          <Submit>{t("open.submit")}</Submit>
        </Form>
      ) : (
        <Notice tone="alert">{t("open.missing")}</Notice>
      )}
      <p className="mt-8 text-sm">
        <a href={paths.findGifts(locale)}>{t("open.again")}</a>
      </p>
    </Page>
  );
}
