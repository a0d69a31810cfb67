import type { ReactNode } from "react";
import { SiteFrame } from "@/components/layout/site-frame";
import { localeOf } from "@/lib/i18n/params";

export const dynamic = "force-dynamic";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function AlertsLayout({ children, params }: Props) {
  return <SiteFrame locale={await localeOf(params)}>{children}</SiteFrame>;
}
