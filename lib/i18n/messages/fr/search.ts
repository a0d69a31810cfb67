import type { Wording } from "@/lib/i18n/wording";
import type { search as english } from "../en/search";

export const search: Wording<typeof english> = {
  meant: "Vouliez-vous dire {query} ?",
  help: "Comment chercher",
  ways: {
    words: "tous les mots, sous toutes leurs formes",
    phrase: "les mots l’un après l’autre",
    without: "sans un mot",
    either: "un mot ou l’autre",
    field: "dans le titre ; organe: et résumé: font de même pour l’organe et pour le résumé",
    symbol: "une cote, quelle que soit sa graphie",
  },
  examples: {
    words: "protection civils",
    phrase: '"alerte précoce"',
    without: "sanctions -armes",
    either: "génocide OR atrocités",
    field: "titre:prévention",
  },
};
