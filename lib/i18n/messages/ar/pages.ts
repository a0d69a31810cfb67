import type { Wording } from "@/lib/i18n/wording";
import type { pages as english } from "../en/pages";

export const pages: Wording<typeof english> = {};
