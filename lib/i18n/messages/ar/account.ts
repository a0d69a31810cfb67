import type { Wording } from "@/lib/i18n/wording";
import type { account as english } from "../en/account";

export const account: Wording<typeof english> = {};
