import type { Wording } from "@/lib/i18n/wording";
import type { pledge as english } from "../en/pledge";

export const pledge: Wording<typeof english> = {
  title: "التبرع بتحويل أو شيك",
  link: "التبرع بتحويل أو شيك",
  intro: "أخبرنا بما تود أن تقدمه إلى {appeal}. نرسل إليك أين ترسله، مع مرجع يدلنا على أنه منك.",
  method: "كيف تود أن تتبرع",
  by: { TRANSFER: "تحويل مصرفي", CHEQUE: "شيك بالبريد" },
  to: { TRANSFER: "إلى هذا الحساب", CHEQUE: "إلى هذا العنوان" },
  amount: "المبلغ",
  currency: "العملة",
  name: "اسمك",
  "name-hint": "كما ينبغي أن يرد في الإيصال.",
  email: "البريد الإلكتروني",
  "email-hint": "نرسل إليه طريقة الدفع، وتذكيرين على الأكثر، ثم الإيصال حين يصل تبرعك.",
  promise: "أرسلوا إليّ طريقة الدفع",
  "no-appeal": "لا نداء مفتوحًا الآن. شكرًا لرغبتك في التبرع، ونرجو أن تعود.",
  sent: {
    title: "شكرًا لك",
    body: "طريقة الدفع في طريقها إلى بريدك. اكتب هذا المرجع على التحويل أو الشيك:",
    unknown: "طريقة الدفع في طريقها إلى بريدك.",
    nothing: "لا يُخصم شيء. يبقى وعدك مفتوحًا {days, number} يومًا.",
  },
  reference: "المرجع",
  list: {
    title: "الوعود",
    search: "المرجع أو الاسم أو البريد",
    status: "الحالة",
    made: "تاريخه",
    reminders: "التذكيرات",
    until: "مفتوح حتى",
    gift: "التبرع",
    enter: "إدخال تبرعه",
    withdraw: "سحب",
    none: "لم يعد أحد بعد بتبرع بتحويل أو شيك.",
  },
  status: { OPEN: "مفتوح", KEPT: "وُفّي به", EXPIRED: "انقضى", WITHDRAWN: "سُحب" },
  "for-pledge": "الوعد",
  "for-pledge-hint": "مرجع الوعد الذي يفي به هذا التبرع، إن وُجد.",
  mail: {
    greeting: "{name}، تحية طيبة،",
    "instructions-subject": "كيف ترسل تبرعك {amount} (‎{reference}‎)",
    "instructions-body": "شكرًا لوعدك بمبلغ {amount}. هكذا يصل إلينا:",
    "reminder-subject": "تبرعك الموعود {amount} (‎{reference}‎)",
    "reminder-body":
      "وعدت بمبلغ {amount} ولم يصل إلينا بعد. إن كان في الطريق فشكرًا لك، وتجاهل هذه الرسالة. وإلا فهكذا يصل إلينا:",
    "expired-subject": "انقضى أجل وعدك بمبلغ {amount} (‎{reference}‎)",
    "expired-body":
      "انقضى أجل وعدك بمبلغ {amount} ولن نذكّرك به بعد الآن. إن كنت لا تزال تود التبرع فأنت على الرحب دائمًا، وما كان في الطريق سيجد مكانه.",
    "write-reference": "نرجو أن تكتب عليه ‎{reference}‎. يبقى الوعد مفتوحًا حتى {until}، ويصلك الإيصال حين يصل التبرع.",
    "not-me": "إن لم تكن قد وعدت بشيء فتجاهل هذه الرسالة: لا يُخصم شيء.",
  },
};
