import type { Wording } from "@/lib/i18n/wording";
import type { admin as english } from "../en/admin";

export const admin: Wording<typeof english> = {
  nav: {
    area: "Secrétariat",
    overview: "Vue d’ensemble",
    applications: "Candidatures",
    members: "Membres",
    documents: "Documents",
    appeals: "Appels",
    donations: "Dons",
    users: "Utilisateurs",
    audit: "Journal d’audit",
    settings: "Réglages",
  },
};
