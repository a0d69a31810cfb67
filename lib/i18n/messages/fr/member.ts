import type { Wording } from "@/lib/i18n/wording";
import type { member as english } from "../en/member";

export const member: Wording<typeof english> = {};
