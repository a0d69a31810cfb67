import type { Metadata } from "next";
import { Overview } from "@/components/admin/overview";
import { Page } from "@/components/layout/page";
import { auditList, listAudit } from "@/lib/audit/queries";
import { requireAdmin } from "@/lib/auth/gates";
import { countOpenDrifts } from "@/lib/giving/reconciliation/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { queueState } from "@/lib/jobs/queries";
import { countSubmitted } from "@/lib/library/moderation/queries";
import { readListState } from "@/lib/lists";
import { waitingApplications } from "@/lib/membership/review/queries";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "admin")("overview.title") };
}

export default async function AdminPage({ params }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);

  const [applications, documents, drifts, queue, latest] = await Promise.all([
    waitingApplications(admin),
    countSubmitted(admin),
    countOpenDrifts(admin),
    queueState(admin),
    listAudit(admin, { ...readListState(auditList, {}), size: 8 }),
  ]);

  return (
    <Page title={translator(locale, "admin")("overview.title")}>
      <Overview
        locale={locale}
        waiting={{ applications, documents, drifts, parkedJobs: queue.parked }}
        latest={latest.rows}
      />
    </Page>
  );
}
