import type { Metadata } from "next";
import { SupporterWall } from "@/components/giving/supporter-wall";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { listSupporters } from "@/lib/giving/wall/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "wall")("title") };
}

export default async function SupportersPage({ params }: Props) {
  const locale = await localeOf(params);

  const wall = await listSupporters();

  return (
    <Page
      title={translator(locale, "wall")("title")}
      actions={<PageActions locale={locale} path={paths.supporters(locale)} />}
    >
      <SupporterWall locale={locale} wall={wall} />
    </Page>
  );
}
