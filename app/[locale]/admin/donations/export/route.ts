import { requireAdmin } from "@/lib/auth/gates";
import { csvResponse } from "@/lib/csv";
import { spokenDesignation } from "@/lib/giving/choices/rules";
import { eachDonation } from "@/lib/giving/ledger/queries";
import { donationList } from "@/lib/giving/schema";
import { localeOf } from "@/lib/i18n/params";
import { readListState } from "@/lib/lists";
import { toDecimal } from "@/lib/money";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = await localeOf(params);
  const admin = await requireAdmin(locale);
  const state = readListState(donationList, Object.fromEntries(new URL(request.url).searchParams));
  return csvResponse(
    "donations",
    [
      { header: "reference", value: (row) => row.reference },
      { header: "status", value: (row) => row.status },
      { header: "amount", value: (row) => toDecimal(row.amount, row.currency) },
      { header: "currency", value: (row) => row.currency },
      { header: "sent back", value: (row) => toDecimal(row.refundedAmount, row.currency) },
      {
        header: "fee",
        value: (row) => (row.fee === null || !row.feeCurrency ? null : toDecimal(row.fee, row.feeCurrency)),
      },
      { header: "fee currency", value: (row) => row.feeCurrency },
      { header: "interval", value: (row) => row.interval },
      { header: "method", value: (row) => row.method },
      { header: "name", value: (row) => row.name },
      { header: "e-mail", value: (row) => row.email },
      { header: "organization", value: (row) => row.organization },
      { header: "appeal", value: (row) => row.appeal },
      { header: "meant for", value: (row) => spokenDesignation(row.designation) },
      { header: "for the fee", value: (row) => toDecimal(row.feeCover, row.currency) },
      { header: "begun", value: (row) => row.createdAt },
      { header: "received", value: (row) => row.paidAt },
      { header: "receipt", value: (row) => row.receipt },
    ],
    eachDonation(admin, state, locale),
  );
}
