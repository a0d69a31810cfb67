import type { Wording } from "@/lib/i18n/wording";
import type { notices as english } from "../en/notices";

export const notices: Wording<typeof english> = {
  saved: "تم الحفظ.",
  "page-shared": "الرابط في طريقه.",
  "appeal-saved": "تم حفظ النداء.",
  "appeal-opened": "النداء مفتوح: وهو الآن على الصفحة الرئيسية.",
  "appeal-closed": "أُغلق النداء.",
  "link-sent": "إن كنا نعرف العنوان فثمة رابط في طريقه إليه.",
  "application-sent": "أُرسل طلبكم. شكرًا لكم.",
  "answer-sent": "أُرسلت إجابتكم. شكرًا لكم.",
  "application-withdrawn": "سُحب طلبكم.",
  "vote-cast": "سُجّل صوتك.",
  "question-sent": "السؤال في طريقه إلى مقدّم الطلب.",
  "application-approved": "قُبل الطلب: أصبحت المنظمة عضوًا ودُعي المسؤول عنها.",
  "application-declined": "رُفض الطلب: يُبلَّغ مقدّمه بالسبب.",
  "category-changed": "غُيّرت الفئة.",
  "standing-changed": "غُيّرت العضوية ويُبلَّغ ممثلوها.",
  "logo-saved": "حُفظ الشعار.",
  "refund-requested": "المبلغ في طريقه إلى المتبرع. ستظهر حالته أدناه فور تأكيد خدمة الدفع.",
  "receipt-resent": "الإيصال في طريقه إلى المتبرع.",
};
