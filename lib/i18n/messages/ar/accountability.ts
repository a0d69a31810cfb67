import type { Wording } from "@/lib/i18n/wording";
import type { accountability as english } from "../en/accountability";

export const accountability: Wording<typeof english> = {
  title: "ما قُدّم من تبرعات",
  intro: "ما قدّمه المتبرعون وما رُدّ إليهم وكلفة الدفع، بحسب السنة التي حدث فيها. لا تُجمع مبالغ من عملات مختلفة.",
  rule: "تظهر السنة هنا بعد انتهائها. لا يخص أي مبلغ أقل من {count} أشخاص، ولا يمكن استنتاجه بالطرح: ما كان أصغر ضُمّ إلى أغراض أخرى أو لم يُذكر.",
  none: "لم تنته بعد سنة فيها ما يكفي من التبرعات.",
  year: "{year}، بعملة: {currency}",
  received: "ما ورد",
  returned: "ما رُدّ أو استرده مصرف",
  fees: "رسوم خدمة الدفع",
  donors: "المتبرعون",
  few: "لأقل من {count} أشخاص: لا يُذكر",
  "meant-for": "مخصص لـ",
  parts: "{title}: الغرض منه",
  withheld: "عدد الأشخاص أقل من أن يُذكر شيء دون كشف ما قدّمه أحدهم: {years}.",
};
