import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { browseFacets } from "@/lib/library/browsing/rules";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await localeOf(params), "browsing");
  return { title: t("title"), description: t("intro") };
}

export default async function BrowsePage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale, "browsing");
  return (
    <Page
      title={t("title")}
      back={{ href: paths.library(locale), label: translator(locale, "library")("title") }}
      actions={<PageActions locale={locale} path={paths.browse(locale)} />}
    >
      <p className="prose lean mb-8">{t("intro")}</p>
      <ul className="grid gap-x-12 md:grid-cols-2">
        {browseFacets.map((facet) => (
          <li key={facet} className="border-t border-rule py-4">
            <h2 className="mb-1 text-[1.375rem]">
              <a href={paths.browseBy(locale, facet)}>{t(`by.${facet}`)}</a>
            </h2>
            <p>{t(`intros.${facet}`)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
