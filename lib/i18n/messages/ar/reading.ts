import type { Wording } from "@/lib/i18n/wording";
import type { reading as english } from "../en/reading";

export const reading: Wording<typeof english> = {
  text: {
    title: "النص: {title}",
    read: "القراءة نصًّا",
    "as-text": "نصًّا",
    "as-text-page": "الصفحة {number} نصًّا",
    intro:
      "كلمات ملف PDF صفحةً صفحة: خفيفة التحميل ومهيأة لأن تُقرأ بصوت مسموع. أما الصور والجداول والتنسيق فهي في ملف PDF.",
    back: "عن هذه الوثيقة",
    "in-pdf": "الصفحة {page, number} في ملف PDF",
    languages: "لغات النص",
    page: "الصفحة",
    go: "الانتقال إلى الصفحة",
    search: "البحث في هذه الوثيقة",
    results: "الصفحات التي ورد فيها ذلك",
    "all-results": "كل الصفحات التي ورد فيها «{query}»",
    found:
      "{count, plural, =0 {لم يرد «{query}» في أي صفحة.} one {ورد «{query}» في صفحة واحدة.} two {ورد «{query}» في صفحتين.} few {ورد «{query}» في # صفحات.} other {ورد «{query}» في # صفحة.}}",
    "found-first": "تُعرض أول {count, number} منها.",
    "empty-page": "لا كلمات في هذه الصفحة: فهي فارغة أو صورة، ويعرضها ملف PDF.",
    "no-text": "يضم هذا الملف صور صفحاته من دون نص، فلا يُقرأ إلا بصيغة PDF.",
    "no-file": "لا تحتفظ المكتبة بملف لهذه الوثيقة يمكن قراءته هنا.",
    "open-pdf": "فتح ملف PDF",
  },
};
