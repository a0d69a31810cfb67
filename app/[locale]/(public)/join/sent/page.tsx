import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "join")("sent.title"), robots: { index: false } };
}

export default async function LinkSentPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "join");
  return (
    <Page title={t("sent.title")} back={{ href: paths.join(locale), label: t("sent.back") }} narrow>
      <div className="prose">
        <p>{t("sent.body")}</p>
        <p>{t("sent.again")}</p>
      </div>
    </Page>
  );
}
