import type { Wording } from "@/lib/i18n/wording";
import type { appeals as english } from "../en/appeals";

export const appeals: Wording<typeof english> = {
  title: "Appels",
  intro: "Une fois par an, la coalition écrit à ses amis : ce qui a été fait, ce qui vient, ce dont elle a besoin.",
  closed: "Clos",
  "closed-note": "Cet appel est clos. Merci à toutes celles et à tous ceux qui ont donné.",
  none: "Il n’y a pas d’appel en ce moment.",
  "all-appeals": "Tous les appels",
  "browse-by-region": "Parcourir les documents par région",
  "this-year": "Ce que nous avons fait ensemble cette année",
  "read-current": "Lire l’appel en cours",
};
