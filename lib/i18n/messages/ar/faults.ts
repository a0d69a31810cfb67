import type { Wording } from "@/lib/i18n/wording";
import type { faults as english } from "../en/faults";

export const faults: Wording<typeof english> = {
  "not-found": {
    title: "هذه الصفحة غير موجودة هنا",
    text: "قد يكون العنوان مكتوبًا خطأً، أو نُقلت الصفحة أو سُحبت.",
    search: "ابحث في المكتبة",
    home: "اذهب إلى الصفحة الرئيسية",
  },
  error: {
    title: "حدث خطأ من جانبنا",
    text: "يُرجى المحاولة بعد دقيقة. وإن تكرر الأمر فأخبرنا بهذا المرجع:",
    again: "حاول مجددًا",
  },
};
