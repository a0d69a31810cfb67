import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** The page of one part of the profile, on its own. */
export function ProfilePart({ locale, title, children }: { locale: Locale; title: string; children: ReactNode }) {
  return (
    <Page
      narrow
      title={title}
      back={{ href: paths.member.profile(locale), label: translator(locale, "member")("profile.title") }}
    >
      {children}
    </Page>
  );
}
