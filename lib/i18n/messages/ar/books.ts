import type { Wording } from "@/lib/i18n/wording";
import type { books as english } from "../en/books";

export const books: Wording<typeof english> = {
  title: "في الدفاتر",
  intro: "قيد مزدوج: مجموع أسطر كل قيد صفر في كل عملة. لا شيء هنا يمكن تعديله أو حذفه.",
  "account-column": "الحساب",
  debit: "مدين",
  credit: "دائن",
  what: "القيد",
  when: "متى",
  account: {
    BANK: "البنك",
    CLEARING: "مدفوعات في انتظار التسوية",
    STRIPE: "الرصيد لدى Stripe",
    GIFTS: "تبرعات واردة",
    REFUNDS: "تبرعات مُعادة",
    DISPUTES: "تبرعات استردتها البنوك",
    FEES: "رسوم الدفع",
    EXCHANGE: "صرف العملات",
  },
  kind: {
    GIFT: "وصول التبرع",
    REFUND: "إعادة المبلغ",
    REFUND_RETURNED: "رجوع المبلغ المُعاد",
    DISPUTE: "استرداد من البنك",
    DISPUTE_RETURNED: "كسب الاعتراض",
    SETTLEMENT: "تسوية من Stripe",
  },
};
