import { notFound } from "next/navigation";
import { requireDonor } from "@/lib/auth/gates";
import { ownReceipt } from "@/lib/giving/donors/queries";
import { sheetOf } from "@/lib/giving/receipts/issue";
import { receiptNumber } from "@/lib/giving/receipts/rules";
import { localeOf } from "@/lib/i18n/params";
import { pdfResponse } from "@/lib/pdf/response";
import { typesetReceipt } from "@/lib/pdf/typeset";

type Context = { params: Promise<{ locale: string; receipt: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const donor = await requireDonor(await localeOf(params));
  const receipt = await ownReceipt(donor, (await params).receipt);
  if (!receipt) notFound();
  return pdfResponse(receiptNumber(receipt), await typesetReceipt(sheetOf(receipt)));
}
