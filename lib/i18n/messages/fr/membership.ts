import type { Wording } from "@/lib/i18n/wording";
import type { membership as english } from "../en/membership";

export const membership: Wording<typeof english> = {};
