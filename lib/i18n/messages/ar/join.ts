import type { Wording } from "@/lib/i18n/wording";
import type { join as english } from "../en/join";

export const join: Wording<typeof english> = {};
