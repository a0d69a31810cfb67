import type { Locale } from "./locales";
import { messages as ar } from "./messages/ar";
import { type English, messages as en } from "./messages/en";
import { messages as fr } from "./messages/fr";
import type { Wording } from "./wording";

export const catalogs: Record<Locale, Wording<English>> = { en, fr, ar };
