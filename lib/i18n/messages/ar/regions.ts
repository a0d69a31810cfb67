import type { Wording } from "@/lib/i18n/wording";
import type { regions as english } from "../en/regions";

export const regions: Wording<typeof english> = {};
