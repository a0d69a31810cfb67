import type { Wording } from "@/lib/i18n/wording";
import type { appeals as english } from "../en/appeals";

export const appeals: Wording<typeof english> = {};
