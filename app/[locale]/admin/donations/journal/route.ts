import { requireAdmin } from "@/lib/auth/gates";
import { now } from "@/lib/clock";
import { csvResponse } from "@/lib/csv";
import { journalOf } from "@/lib/giving/books/queries";
import { accountCodes } from "@/lib/giving/books/rules";
import { readPeriod, written } from "@/lib/giving/reports/rules";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { toDecimal } from "@/lib/money";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const t = translator(locale, "books");
  const { searchParams } = new URL(request.url);
  const period = readPeriod(searchParams.get("from") ?? undefined, searchParams.get("to") ?? undefined, now());
  return csvResponse(
    `journal-${written(period.from)}-${written(period.to)}`,
    [
      { header: "date", value: ({ entry }) => entry.happenedAt },
      { header: "entry", value: ({ entry }) => entry.id },
      { header: "booking", value: ({ entry }) => t(`kind.${entry.kind}`) },
      { header: "account", value: ({ account }) => accountCodes[account] },
      { header: "account name", value: ({ account }) => t(`account.${account}`) },
      { header: "debit", value: ({ amount, currency }) => (amount > 0 ? toDecimal(amount, currency) : null) },
      { header: "credit", value: ({ amount, currency }) => (amount < 0 ? toDecimal(-amount, currency) : null) },
      { header: "currency", value: ({ currency }) => currency },
      { header: "appeal", value: ({ entry }) => entry.appeal?.slug },
      { header: "donation", value: ({ entry }) => entry.donation?.reference },
      { header: "cause", value: ({ entry }) => entry.cause },
    ],
    journalOf(admin, period),
  );
}
