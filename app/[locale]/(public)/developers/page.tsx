import type { Metadata } from "next";
import { liveExamples } from "@/app/api/v1/examples";
import { DevelopersView } from "@/components/developers/developers-view";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { env } from "@/lib/env";
import { readingLimits, readingWindow } from "@/lib/http/reading-limits";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "developers")("title") };
}

export default async function DevelopersPage({ params }: Props) {
  const locale = await localeOf(params);

  const examples = await liveExamples(locale);

  const told = { origin: env.PORTAL_URL, limits: readingLimits, seconds: readingWindow };
  return (
    <Page
      title={translator(locale, "developers")("title")}
      actions={<PageActions locale={locale} path={paths.developers(locale)} />}
    >
      <DevelopersView locale={locale} told={told} examples={examples} />
    </Page>
  );
}
