import type { GiftMethod, ReceiptKind } from "@/lib/db/generated/enums";

export type { ReceiptKind };

export const receiptKinds = ["PLAIN", "US_TAX", "IN_KIND", "PLEDGE"] as const satisfies readonly ReceiptKind[];

/** The kinds a receipt of a gift that came this way can be of. */
export function kindsOf(method: GiftMethod): readonly ReceiptKind[] {
  return method === "IN_KIND" ? ["IN_KIND"] : ["PLAIN", "US_TAX"];
}

export type Numbered = { readonly numberedAs: ReceiptKind; readonly series: number; readonly number: number };

const prefixes: Record<ReceiptKind, string> = { PLAIN: "", US_TAX: "US-", IN_KIND: "IK-", PLEDGE: "PL-" };

/** As it is printed: `2013-000042`, `US-2013-000007`. Kind and year are the series. */
export function receiptNumber({ numberedAs, series, number }: Numbered): string {
  return `${prefixes[numberedAs]}${series}-${String(number).padStart(6, "0")}`;
}

/** A number out of what people type, zeros and capitals left out or not; null for what is none. */
export function readReceiptNumber(text: string): Numbered | null {
  const [, prefix = "", series, number] = /^([A-Z]{2}-)?(\d{4})-0*(\d{1,9})$/.exec(text.trim().toUpperCase()) ?? [];
  const numberedAs = receiptKinds.find((kind) => prefixes[kind] === prefix);
  return numberedAs && series && number ? { numberedAs, series: Number(series), number: Number(number) } : null;
}
