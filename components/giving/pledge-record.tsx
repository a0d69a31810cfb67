import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Facts } from "@/components/ui/facts";
import type { FormAction } from "@/lib/auth/action";
import type { LedgerPledge } from "@/lib/giving/pledges/queries";
import { canBeKept, expiresAt, pledgeMethod } from "@/lib/giving/pledges/rules";
import { formatAmount, formatDate, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { Section } from "./donation-record";
import { PaperList } from "./paper-list";
import { ReissueForm } from "./reissue-form";
import { PledgeState } from "./states";

type Props = { locale: Locale; pledge: LedgerPledge };

/** What is known of one pledge. */
export function PledgeFacts({ locale, pledge }: Props) {
  const t = translator(locale, "pledge");
  const giving = translator(locale, "giving");
  const { name, email, donation } = pledge;
  return (
    <Facts
      items={[
        { label: t("list.status"), value: <PledgeState locale={locale} status={pledge.status} /> },
        { label: t("amount"), value: formatAmount(pledge.amount, pledge.currency, locale) },
        { label: t("page.way"), value: t(`by.${pledgeMethod(pledge.method)}`) },
        {
          label: giving("ledger.donor"),
          value: name === "" ? translator(locale, "donor")("erased.name") : <bdi>{name}</bdi>,
        },
        { label: giving("ledger.email"), value: email && <a href={`mailto:${email}`}>{email}</a> },
        { label: giving("ledger.appeal"), value: pledge.appeal },
        { label: t("list.made"), value: formatDateTime(pledge.createdAt, locale) },
        { label: t("list.until"), value: formatDate(expiresAt(pledge.createdAt), locale) },
        {
          label: t("list.gift"),
          value: donation && <a href={paths.admin.donation(locale, donation.id)}>{donation.reference}</a>,
        },
      ]}
    />
  );
}

type Actions = { resend: FormAction; reissue: FormAction };

/** The acknowledgements of a pledge; while it is open, the one that stands can be sent again, or issued anew. */
export function Acknowledgements({ locale, pledge, recent, actions }: Props & { recent: boolean; actions: Actions }) {
  const t = translator(locale, "pledge");
  const { id, name, status, receipts } = pledge;
  const standing = receipts.find(({ voidedAt }) => voidedAt === null);
  const open = status === "OPEN";
  return (
    <Section title={t("page.papers")}>
      {receipts.length === 0 && <p className="text-soft">{t("page.no-papers")}</p>}
      <PaperList
        locale={locale}
        receipts={receipts}
        addressOf={(receipt) => paths.admin.acknowledgement(locale, id, receipt)}
        resend={open ? actions.resend : null}
      />
      {standing && open && (
        <ReissueForm
          locale={locale}
          name={name}
          receipt={standing}
          kinds={["PLEDGE"]}
          hint={t("page.reissue-hint")}
          back={paths.admin.pledge(locale, id)}
          recent={recent}
          reissue={actions.reissue}
        />
      )}
    </Section>
  );
}

/** What can become of a pledge: its gift has come, or never will. */
export function PledgeEnd({ locale, pledge, withdraw }: Props & { withdraw: FormAction }) {
  const t = translator(locale, "pledge");
  const { id, status, reference } = pledge;
  return (
    <div className="mt-6 flex flex-wrap items-center gap-4">
      {canBeKept(status) && <a href={paths.admin.newDonation(locale, { pledge: reference })}>{t("list.enter")}</a>}
      {status === "OPEN" && (
        <Form action={withdraw} locale={locale} className="">
          <input type="hidden" name="pledge" value={id} />
          <Submit tone="quiet">{t("list.withdraw")}</Submit>
        </Form>
      )}
    </div>
  );
}
