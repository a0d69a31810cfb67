import type { Wording } from "@/lib/i18n/wording";
import type { search as english } from "../en/search";

export const search: Wording<typeof english> = {
  meant: "هل تقصد {query}؟",
  help: "كيف تبحث",
  ways: {
    words: "كل الكلمات، بأي صيغة من صيغها",
    phrase: "الكلمات متتالية كما كُتبت",
    without: "من دون كلمة بعينها",
    either: "إحدى الكلمتين",
    field: "في العنوان؛ وكذلك الجهة: للجهة المصدرة والملخص: للملخص",
    symbol: "رمز وثيقة، بأي طريقة كُتب",
  },
  examples: {
    words: "حماية المدنيين",
    phrase: '"الإنذار المبكر"',
    without: "العقوبات -الأسلحة",
    either: "الإبادة OR الفظائع",
    field: "العنوان:الوقاية",
  },
};
