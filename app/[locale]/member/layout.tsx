import type { ReactNode } from "react";
import { AreaHeader } from "@/components/layout/area-header";
import { requireSignedIn } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { signOut } from "../sign-in/sign-out";

export const dynamic = "force-dynamic";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// The layout draws the frame; every page decides access for itself.
export default async function MemberLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const viewer = await requireSignedIn(locale);
  const t = translator(locale, "common");
  const review = { href: paths.admin.applications(locale), label: translator(locale, "admin")("nav.applications") };
  const own = [
    { href: paths.member.home(locale), label: t("overview") },
    { href: paths.member.profile(locale), label: t("profile") },
    { href: paths.member.publications(locale), label: t("publications") },
    { href: paths.member.people(locale), label: t("people") },
  ];
  const links =
    viewer.kind === "admin"
      ? [{ href: paths.admin.home(locale), label: t("admin-area") }]
      : viewer.kind === "reviewer"
        ? [...own, review]
        : own;
  return (
    <>
      <AreaHeader locale={locale} person={viewer.name} label={t("member-area")} links={links} signOut={signOut} />
      <main id="content" className="grow">
        {children}
      </main>
    </>
  );
}
