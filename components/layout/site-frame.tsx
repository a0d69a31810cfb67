import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Header and footer of everything that is not the members' or the secretariat's area. */
export function SiteFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <>
      <SiteHeader locale={locale} />
      <main id="content" className="grow">
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
