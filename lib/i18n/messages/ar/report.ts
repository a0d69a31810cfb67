import type { Wording } from "@/lib/i18n/wording";
import type { report as english } from "../en/report";

export const report: Wording<typeof english> = {
  title: "التبرعات بالأرقام",
  link: "الأرقام والتصدير",
  from: "من",
  to: "إلى",
  currency: "العملة",
  show: "عرض",
  journal: "تصدير محاسبي: دفتر اليومية مع أرقام الحسابات (CSV)",
  donations: "تبرعات هذه الفترة (CSV)",
  nothing: "لا قيود في هذه الفترة.",
  "by-currency": "حسب العملة",
  "by-month": "حسب الشهر، بعملة {currency}",
  "by-appeal": "حسب النداء، بعملة {currency}",
  recurring: "التبرعات المتكررة الباقية والمفقودة",
  month: "الشهر",
  appeal: "النداء",
  gifts: "التبرعات",
  received: "الوارد",
  returned: "المردود",
  disputed: "ما استردته المصارف",
  kept: "الباقي",
  fees: "الرسوم",
  share: "الحصة",
  "share-of-gifts": "الحصة من التبرعات",
  "fees-note":
    "الرسوم بالعملة التي سوّت بها Stripe. يُصرف التبرع بعملة أخرى أولًا، فتكون رسومه تحت العملة التي صُرف إليها.",
  begun: "بدأت",
  ended: "انتهت",
  standing: "قائمة في نهاية الشهر",
};
