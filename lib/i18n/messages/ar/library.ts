import type { Wording } from "@/lib/i18n/wording";
import type { library as english } from "../en/library";

export const library: Wording<typeof english> = {};
