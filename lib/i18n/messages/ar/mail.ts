import type { Wording } from "@/lib/i18n/wording";
import type { mail as english } from "../en/mail";

export const mail: Wording<typeof english> = {};
