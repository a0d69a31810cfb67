import type { Wording } from "@/lib/i18n/wording";
import type { notices as english } from "../en/notices";

export const notices: Wording<typeof english> = {
  saved: "تم الحفظ.",
  "page-shared": "الرابط في طريقه.",
  "appeal-saved": "تم حفظ النداء.",
  "appeal-opened": "النداء مفتوح: وهو الآن على الصفحة الرئيسية.",
  "appeal-closed": "أُغلق النداء.",
};
