import type { Wording } from "@/lib/i18n/wording";
import type { actions as english } from "../en/actions";

export const actions: Wording<typeof english> = {};
