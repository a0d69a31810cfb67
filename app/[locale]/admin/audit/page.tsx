import type { Metadata } from "next";
import { AuditList } from "@/components/audit/audit-list";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { auditList, auditTypes, checkChain, listAudit } from "@/lib/audit/queries";
import { requireAdmin } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { readListState, type SearchParams } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "admin")("audit.title") };
}

export default async function AuditPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const t = translator(locale, "admin");
  const search = await searchParams;

  const state = readListState(auditList, search);
  const [listing, types] = await Promise.all([listAudit(admin, state), auditTypes(admin)]);
  const chain = search.check === "chain" ? await checkChain(admin) : null;

  return (
    <Page
      title={t("audit.title")}
      actions={<a href={paths.admin.audit(locale, { check: "chain" })}>{t("audit.verify")}</a>}
    >
      {chain && (
        <Notice tone={chain.intact ? "good" : "alert"}>
          {chain.intact ? t("audit.intact", { count: chain.count }) : t("audit.broken", { id: chain.brokenAt })}
        </Notice>
      )}
      <p className="mb-6 max-w-prose text-soft">{t("audit.intro")}</p>
      <AuditList locale={locale} state={state} listing={listing} types={types} />
    </Page>
  );
}
