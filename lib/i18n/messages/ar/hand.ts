import type { Wording } from "@/lib/i18n/wording";
import type { hand as english } from "../en/hand";

export const hand: Wording<typeof english> = {
  title: "إدخال تبرع",
  link: "إدخال تبرع يدويًا",
  intro: "لما وصل بتحويل مصرفي أو شيك أو نقدًا أو عينًا. يصدر له إيصال ويُقيد في الدفاتر كأي تبرع آخر.",
  method: "كيف وصل",
  by: { STRIPE: "عبر Stripe", TRANSFER: "تحويل مصرفي", CHEQUE: "شيك", CASH: "نقدًا", IN_KIND: "عينًا" },
  amount: "المبلغ",
  "amount-hint": "للتبرع العيني: قيمته.",
  currency: "العملة",
  "in-kind": "ما قُدّم",
  "in-kind-hint": "للتبرع العيني، كما ينبغي أن يرد في الإيصال.",
  received: "وصل في",
  proof: "المرجع",
  "proof-hint": "مرجع المصرف أو رقم الشيك. لا يظهر في الإيصال.",
  appeal: "للنداء",
  name: "اسم المتبرع",
  "name-hint": "كما ينبغي أن يرد في الإيصال.",
  email: "بريد المتبرع الإلكتروني",
  "email-hint": "يُرسل الإيصال إليه. إن لم يوجد، فاطبعه وأرسله بالبريد.",
  language: "لغة الإيصال",
  enter: "إدخال التبرع",
  "refund-note":
    "لم يصل هذا التبرع عبر Stripe: أعد المال يدويًا أولًا، أو اذكر هنا أن الشيك رُفض أو أن التبرع أُدخل خطأً. يُقيد ذلك فورًا.",
};
