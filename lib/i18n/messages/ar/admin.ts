import type { Wording } from "@/lib/i18n/wording";
import type { admin as english } from "../en/admin";

export const admin: Wording<typeof english> = {};
