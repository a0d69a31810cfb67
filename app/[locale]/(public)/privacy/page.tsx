import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { privacySections } from "@/components/pages/privacy-text";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "pages")("privacy.title") };
}

export default async function PrivacyPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "pages");
  return (
    <Page title={t("privacy.title")} actions={<PageActions locale={locale} path={paths.privacy(locale)} />}>
      <div className="prose">
        <p>{t("privacy.intro")}</p>
        {privacySections(locale).map(({ id, title, text }) => (
          <section key={id} id={id}>
            <h2 className="mt-8 mb-2">{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
