import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MembersDirectory } from "@/components/membership/members-directory";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { directory } from "@/lib/membership/organizations/queries";
import { isSector, sectors } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; sector: string }> };

export const revalidate = 3600;
export const dynamicParams = false;
export const generateStaticParams = () => sectors.map((sector) => ({ sector }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { sector } = await params;
  return isSector(sector) ? { title: titleOf(locale, sector) } : {};
}

export default async function MembersOfSectorPage({ params }: Props) {
  const locale = await localeOf(params);
  const { sector } = await params;
  if (!isSector(sector)) notFound();

  const members = await directory(visitor);

  const name = translator(locale, "vocabulary")(`sectors.${sector}`);
  return (
    <MembersDirectory
      locale={locale}
      path={paths.membersFor(locale, sector)}
      title={titleOf(locale, sector)}
      lead={translator(locale, "membership")("directory.lead-sector", { sector: name })}
      members={members}
      narrowed={{ sector }}
    />
  );
}

function titleOf(locale: Awaited<ReturnType<typeof localeOf>>, sector: (typeof sectors)[number]): string {
  return `${translator(locale, "membership")("directory.title")} · ${translator(locale, "vocabulary")(`sectors.${sector}`)}`;
}
