import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { Empty } from "@/components/ui/empty";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listed } from "@/lib/membership/organizations/queries";
import type { Sector } from "@/lib/membership/rules";
import { paths } from "@/lib/paths";
import type { RegionSlug } from "@/lib/regions/rules";
import { MemberList } from "./member-list";
import { NarrowDown } from "./narrow-down";

export type Narrowed = { readonly region?: RegionSlug; readonly sector?: Sector };

type Props = {
  locale: Locale;
  path: string;
  title: string;
  lead: string;
  /** Everyone listed: the counts beside the list are of them. */
  members: readonly Listed[];
  narrowed?: Narrowed;
  children?: ReactNode;
};

/** The directory: what to narrow it by, and the members that fit. */
export function MembersDirectory({ locale, path, title, lead, members, narrowed = {}, children }: Props) {
  const t = translator(locale, "membership");
  const shown = members.filter((member) => fits(member, narrowed));
  const back =
    narrowed.region || narrowed.sector ? { href: paths.members(locale), label: t("directory.everywhere") } : undefined;
  return (
    <Page
      title={title}
      {...(back ? { back } : { kicker: t("directory.count", { count: members.length }) })}
      actions={<PageActions locale={locale} path={path} />}
    >
      <p className="prose mb-10">{lead}</p>
      {children}
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <NarrowDown locale={locale} members={members} narrowed={narrowed} />
        <section aria-labelledby="members-shown">
          <h2 id="members-shown" className="mb-3 border-b border-ink pb-2 text-base font-normal font-sans text-soft">
            {t("directory.count", { count: shown.length })}
          </h2>
          {shown.length > 0 ? (
            <MemberList locale={locale} members={shown} hrefOf={({ slug }) => paths.organization(locale, slug)} />
          ) : (
            <Empty>{t("directory.empty")}</Empty>
          )}
          <p className="mt-8">
            {t("directory.join")} <a href={paths.join(locale)}>{t("directory.join-link")}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function fits({ regions, sectors }: Listed, { region, sector }: Narrowed): boolean {
  return (!region || regions.includes(region)) && (!sector || sectors.includes(sector));
}
