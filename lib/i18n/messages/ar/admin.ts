import type { Wording } from "@/lib/i18n/wording";
import type { admin as english } from "../en/admin";

export const admin: Wording<typeof english> = {
  nav: {
    area: "الأمانة",
    overview: "نظرة عامة",
    applications: "الطلبات",
    members: "الأعضاء",
    documents: "الوثائق",
    appeals: "النداءات",
    donations: "التبرعات",
    users: "المستخدمون",
    audit: "سجل التدقيق",
    settings: "الإعدادات",
  },
};
