import type { Wording } from "@/lib/i18n/wording";
import type { common as english } from "../en/common";

export const common: Wording<typeof english> = {};
