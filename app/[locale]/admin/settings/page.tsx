import type { Metadata } from "next";
import { SettingsView } from "@/components/admin/settings-view";
import { Page } from "@/components/layout/page";
import { FlashNotice } from "@/components/ui/flash-notice";
import { requireAdmin } from "@/lib/auth/gates";
import { env } from "@/lib/env";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { queueState } from "@/lib/jobs/queries";
import { countAlerts } from "@/lib/library/alerts/queries";
import type { SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { retry } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "admin")("settings.title") };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const [queue, alerts] = await Promise.all([queueState(admin), countAlerts(admin)]);
  const setup = {
    mode: env.PORTAL_MODE,
    address: env.PORTAL_URL,
    paymentsAreStandIn: env.STRIPE_API_URL !== undefined,
    mailIsStandIn: env.MAIL_INBOX_URL !== undefined,
    filesAreOnDisk: env.S3_BUCKET === undefined,
  };
  return (
    <Page title={translator(locale, "admin")("settings.title")} narrow>
      <FlashNotice locale={locale} code={(await searchParams).notice} />
      <p className="mb-6">
        <a href={paths.admin.embed(locale)}>{translator(locale, "embed")("link")}</a>
      </p>
      <SettingsView locale={locale} setup={setup} queue={queue} alerts={alerts} retry={retry} />
    </Page>
  );
}
