import type { Wording } from "@/lib/i18n/wording";
import type { vocabulary as english } from "../en/vocabulary";

export const vocabulary: Wording<typeof english> = {};
