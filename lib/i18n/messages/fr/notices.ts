import type { Wording } from "@/lib/i18n/wording";
import type { notices as english } from "../en/notices";

export const notices: Wording<typeof english> = {};
