import { type Column, Table } from "@/components/ui/table";
import { accountCodes } from "@/lib/giving/books/rules";
import type { LedgerDonation } from "@/lib/giving/ledger/queries";
import { formatAmount, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Section } from "./donation-record";

type Entry = LedgerDonation["entries"][number];
type BookLine = Entry["lines"][number] & { readonly entry: Entry };

/** What a gift came to in the books, line by line. */
export function Journal({ locale, entries }: { locale: Locale; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  const t = translator(locale, "books");
  return (
    <Section title={t("title")}>
      <p className="mb-4 max-w-prose text-sm text-soft">{t("intro")}</p>
      <Table
        caption={t("title")}
        columns={columns(locale)}
        rows={entries.flatMap((entry) => entry.lines.map((line) => ({ ...line, entry })))}
        rowKey={({ entryId, position }) => `${entryId}-${position}`}
      />
    </Section>
  );
}

function columns(locale: Locale): Column<BookLine>[] {
  const t = translator(locale, "books");
  const money = (line: BookLine, wanted: boolean) =>
    wanted && <span className="whitespace-nowrap">{formatAmount(Math.abs(line.amount), line.currency, locale)}</span>;
  // An entry says its date and what it is once, beside its first line.
  const first = (line: BookLine, text: string) =>
    line.position === 0 && <span className="whitespace-nowrap">{text}</span>;
  return [
    {
      key: "account",
      label: t("account-column"),
      cell: ({ account }) => (
        <>
          <bdi className="font-mono text-sm text-soft">{accountCodes[account]}</bdi> {t(`account.${account}`)}
        </>
      ),
    },
    { key: "debit", label: t("debit"), numeric: true, cell: (line) => money(line, line.amount > 0) },
    { key: "credit", label: t("credit"), numeric: true, cell: (line) => money(line, line.amount < 0) },
    { key: "what", label: t("what"), cell: (line) => first(line, t(`kind.${line.entry.kind}`)) },
    { key: "when", label: t("when"), cell: (line) => first(line, formatDateTime(line.entry.happenedAt, locale)) },
  ];
}
