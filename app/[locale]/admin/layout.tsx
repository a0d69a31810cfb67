import type { ReactNode } from "react";
import { AreaHeader } from "@/components/layout/area-header";
import { requireReviewer } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { signOut } from "../sign-in/sign-out";

export const dynamic = "force-dynamic";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// The layout draws the frame; every page decides access for itself.
export default async function AdminLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireReviewer(locale);
  const t = translator(locale, "admin");
  const applications = { href: paths.admin.applications(locale), label: t("nav.applications") };
  const links =
    viewer.kind === "reviewer"
      ? [applications, { href: paths.member.home(locale), label: translator(locale, "common")("member-area") }]
      : [
          { href: paths.admin.home(locale), label: t("nav.overview") },
          applications,
          { href: paths.admin.members(locale), label: t("nav.members") },
          { href: paths.admin.documents(locale), label: t("nav.documents") },
          { href: paths.admin.appeals(locale), label: t("nav.appeals") },
          { href: paths.admin.donations(locale), label: t("nav.donations") },
          { href: paths.admin.users(locale), label: t("nav.users") },
          { href: paths.admin.audit(locale), label: t("nav.audit") },
          { href: paths.admin.settings(locale), label: t("nav.settings") },
        ];
  return (
    <>
      <AreaHeader locale={locale} person={viewer.name} label={t("nav.area")} links={links} signOut={signOut} />
      <main id="content" className="grow">
        {children}
      </main>
    </>
  );
}
