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
    BANK: "المصرف",
    IN_HAND: "شيكات ونقد في اليد",
    IN_KIND: "تبرعات عينية",
    CLEARING: "مدفوعات في انتظار التسوية",
    STRIPE: "الرصيد لدى Stripe",
    GIFTS: "تبرعات واردة",
    REFUNDS: "تبرعات مردودة",
    DISPUTES: "تبرعات استردتها المصارف",
    FEES: "رسوم الدفع",
    EXCHANGE: "صرف العملات",
  },
  kind: {
    GIFT: "وصول التبرع",
    REFUND: "رد المال",
    REFUND_RETURNED: "رجوع المال المردود",
    DISPUTE: "استرداد من المصرف",
    DISPUTE_RETURNED: "نزاع لصالحنا",
    SETTLEMENT: "تسوية من Stripe",
    PAYOUT: "تحويل إلى مصرفنا",
    PAYOUT_RETURNED: "رجوع التحويل",
    STRIPE_FEE: "سعر تأخذه Stripe لنفسها",
  },
};
