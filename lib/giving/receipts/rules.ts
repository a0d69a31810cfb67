import type { ReceiptKind } from "@/lib/db/generated/enums";

export type { ReceiptKind };

export const receiptKinds = ["PLAIN", "US_TAX"] as const satisfies readonly ReceiptKind[];
