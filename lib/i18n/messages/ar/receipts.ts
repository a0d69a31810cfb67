import type { Wording } from "@/lib/i18n/wording";
import type { receipts as english } from "../en/receipts";

export const receipts: Wording<typeof english> = {
  kind: { PLAIN: "إيصال عادي", US_TAX: "إقرار لضريبة الولايات المتحدة" },
  "us-title": "إقرار باستلام تبرع",
  "us-legal":
    "هذا إقرار خطي لأغراض ضريبة الدخل في الولايات المتحدة كما تصفه المادة 170(f)(8) من قانون الإيرادات الداخلية. لم تُقدَّم أي سلعة أو خدمة مقابل هذا التبرع.",
  "in-place-of": "بدلًا من الإيصال",
  "void-line": "ملغى: {reason}",
  "replaced-by": "حلّ محله ‎{number}‎",
  "reissue-title": "إلغاء وإصدار من جديد",
  "reissue-hint": "الإيصال لا يُعدَّل أبدًا. يُلغى هذا بذكر السبب ويحل محله آخر يُرسل إلى المتبرع.",
  reason: "ما الخطأ فيه",
  "reason-hint": "يُحفظ في السجل ولا يراه المتبرع.",
  name: "الاسم في الإيصال الجديد",
  language: "اللغة",
  "kind-label": "النوع",
  button: "إلغاء وإصدار من جديد",
  "again-subject": "إيصالك المصحح ‎{number}‎",
  "again-body": "هذا إيصالك ‎{number}‎. يحل محل الإيصال ‎{former}‎ الذي أُلغي، فلا تستخدم غير هذا.",
};
