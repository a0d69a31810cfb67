import type { Metadata } from "next";
import { EmbedSettings } from "@/components/giving/embed-settings";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { env } from "@/lib/env";
import { embedSites } from "@/lib/giving/embed/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { allow, refuse } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "embed")("title") };
}

export default async function EmbedPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  await requireAdmin(locale);

  const sites = await embedSites();

  return (
    <Page
      title={translator(locale, "embed")("title")}
      back={{ href: paths.admin.settings(locale), label: translator(locale, "admin")("settings.title") }}
      narrow
    >
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <EmbedSettings locale={locale} portal={env.PORTAL_URL} sites={sites} allow={allow} refuse={refuse} />
    </Page>
  );
}
