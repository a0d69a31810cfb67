import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { DirectorySearch } from "@/components/membership/directory-search";
import { requireSignedIn } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { directory } from "@/lib/membership/organizations/queries";
import { directoryFilter, directoryShape } from "@/lib/membership/organizations/rules";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "member")("directory.title") };
}

export default async function MembersDirectoryPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireSignedIn(locale);

  const { filters } = readListState(directoryShape, await searchParams);
  const members = await directory(viewer, directoryFilter(filters));

  const t = translator(locale, "member");
  return (
    <Page title={t("directory.title")}>
      <p className="prose mb-8">{t("directory.lead")}</p>
      <DirectorySearch locale={locale} filters={filters} members={members} />
    </Page>
  );
}
