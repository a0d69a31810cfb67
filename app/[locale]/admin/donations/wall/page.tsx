import type { Metadata } from "next";
import { WallModeration } from "@/components/giving/wall-moderation";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { listWall } from "@/lib/giving/wall/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { decideMessage, hideName } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "wall")("title") };
}

export default async function WallPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const entries = await listWall(admin);

  return (
    <Page
      title={translator(locale, "wall")("title")}
      back={{ href: paths.admin.donations(locale), label: translator(locale, "giving")("ledger.back") }}
    >
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <WallModeration locale={locale} entries={entries} decide={decideMessage} hideName={hideName} />
    </Page>
  );
}
