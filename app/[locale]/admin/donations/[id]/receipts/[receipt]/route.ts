import { notFound } from "next/navigation";
import { requireAdmin } from "@/lib/auth/gates";
import { findReceipt } from "@/lib/giving/ledger/queries";
import { sheetOf } from "@/lib/giving/receipts/issue";
import { receiptNumber } from "@/lib/giving/receipts/rules";
import { localeOf } from "@/lib/i18n/params";
import { pdfResponse } from "@/lib/pdf/response";
import { typesetReceipt } from "@/lib/pdf/typeset";

type Context = { params: Promise<{ locale: string; id: string; receipt: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const admin = await requireAdmin(await localeOf(params));
  const { id, receipt: receiptId } = await params;
  const receipt = await findReceipt(admin, id, receiptId);
  if (!receipt) notFound();
  return pdfResponse(receiptNumber(receipt), await typesetReceipt(sheetOf(receipt)));
}
