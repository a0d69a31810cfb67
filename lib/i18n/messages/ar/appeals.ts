import type { Wording } from "@/lib/i18n/wording";
import type { appeals as english } from "../en/appeals";

export const appeals: Wording<typeof english> = {
  title: "النداءات",
  intro: "مرة في السنة يكتب التحالف إلى أصدقائه: ما أُنجز، وما هو آتٍ، وما يحتاج إليه.",
  closed: "مغلق",
  "closed-note": "هذا النداء مغلق. شكرًا لكل من تبرّع.",
  none: "لا يوجد نداء في الوقت الحالي.",
  "all-appeals": "كل النداءات",
  "browse-by-region": "تصفّح الوثائق حسب المنطقة",
  "this-year": "ما أنجزناه معًا هذا العام",
  "read-current": "اقرأ النداء الحالي",
};
