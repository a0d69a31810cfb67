import type { Wording } from "@/lib/i18n/wording";
import type { giving as english } from "../en/giving";

export const giving: Wording<typeof english> = {};
