import type { Wording } from "@/lib/i18n/wording";
import type { notices as english } from "../en/notices";

export const notices: Wording<typeof english> = {
  saved: "Enregistré.",
  "page-shared": "Le lien est en route.",
  "appeal-saved": "L’appel est enregistré.",
  "appeal-opened": "L’appel est ouvert : il figure maintenant sur la page d’accueil.",
  "appeal-closed": "L’appel est clos.",
};
