import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MembersDirectory } from "@/components/membership/members-directory";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { directory } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";
import { isRegion, regionSlugs } from "@/lib/regions/rules";

type Props = { params: Promise<{ locale: string; region: string }> };

export const revalidate = 3600;
export const dynamicParams = false;
export const generateStaticParams = () => regionSlugs.map((region) => ({ region }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { region } = await params;
  return isRegion(region) ? { title: titleOf(locale, region) } : {};
}

export default async function MembersOfRegionPage({ params }: Props) {
  const locale = await localeOf(params);
  const { region } = await params;
  if (!isRegion(region)) notFound();

  const members = await directory(visitor);

  const name = translator(locale, "regions")(`names.${region}`);
  return (
    <MembersDirectory
      locale={locale}
      path={paths.membersIn(locale, region)}
      title={titleOf(locale, region)}
      lead={translator(locale, "membership")("directory.lead-region", { region: name })}
      members={members}
      narrowed={{ region }}
    />
  );
}

function titleOf(locale: Awaited<ReturnType<typeof localeOf>>, region: (typeof regionSlugs)[number]): string {
  return `${translator(locale, "membership")("directory.title")} · ${translator(locale, "regions")(`names.${region}`)}`;
}
