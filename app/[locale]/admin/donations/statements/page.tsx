import type { Metadata } from "next";
import { NeedsRecent } from "@/components/accounts/needs-recent";
import { StatementRuns } from "@/components/giving/statement-runs";
import { StatementStart } from "@/components/giving/statement-start";
import { Page } from "@/components/layout/page";
import { requireAdmin } from "@/lib/auth/gates";
import { isRecent } from "@/lib/auth/recent";
import { listStatementRuns, waitingYears } from "@/lib/giving/statements/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { resume, start } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "receipts")("statements.title") };
}

export default async function StatementsPage({ params }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const t = translator(locale, "receipts");
  const [years, runs] = await Promise.all([waitingYears(admin), listStatementRuns(admin)]);
  const back = { href: paths.admin.donations(locale), label: translator(locale, "giving")("ledger.back") };
  return (
    <Page title={t("statements.title")} back={back}>
      {!isRecent(admin) && <NeedsRecent locale={locale} next={paths.admin.statements(locale)} />}
      <StatementStart locale={locale} years={years} start={start} />
      <StatementRuns locale={locale} runs={runs} resume={resume} />
    </Page>
  );
}
