import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { localeOf } from "@/lib/i18n/params";

export const dynamic = "force-dynamic";

export default async function DonorLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const locale = await localeOf(params);
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
