import type { Metadata } from "next";
import { MembersDirectory } from "@/components/membership/members-directory";
import { MembersMap } from "@/components/regions/members-map";
import { visitor } from "@/lib/auth/viewer";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { directory } from "@/lib/membership/organizations/queries";
import { seatsByCountry } from "@/lib/membership/organizations/rules";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await localeOf(params), "membership");
  return { title: t("directory.title"), description: t("directory.lead") };
}

export default async function MembersPage({ params }: Props) {
  const locale = await localeOf(params);

  const members = await directory(visitor);

  const t = translator(locale, "membership");
  return (
    <MembersDirectory
      locale={locale}
      path={paths.members(locale)}
      title={t("directory.title")}
      lead={t("directory.lead")}
      members={members}
    >
      <section aria-label={t("directory.map-title")} className="mb-12">
        <MembersMap locale={locale} countries={seatsByCountry(members)} />
      </section>
    </MembersDirectory>
  );
}
