import type { Wording } from "@/lib/i18n/wording";
import type { fields as english } from "../en/fields";

export const fields: Wording<typeof english> = {
  required: "يُرجى ملء هذا الحقل.",
  "required-choice": "يُرجى الاختيار.",
  email: "اكتب عنوان بريد إلكتروني كاملًا، مثل name@example.org.",
  url: "اكتب عنوانًا كاملًا يبدأ بـ https:// أو http://.",
  number: "اكتب رقمًا.",
  "too-short": "النص قصير جدًا: {minimum, plural, few {# أحرف} other {# حرفًا}} على الأقل.",
  "too-long": "النص طويل جدًا: {maximum, number} حرفًا على الأكثر.",
  "too-small": "القيمة صغيرة جدًا: {minimum, number} على الأقل.",
  "too-big": "القيمة كبيرة جدًا: {maximum, number} على الأكثر.",
  "too-few": "اختر {minimum, number} على الأقل.",
  "too-many": "اختر {maximum, number} على الأكثر.",
  date: "اكتب تاريخًا، مثل 2013-12-09.",
  "short-name": "حروف لاتينية صغيرة وأرقام وشرطات فقط، مثل world-summit-outcome-2005.",
  vote: "أدخل عدد الأصوات المؤيدة والمعارضة والممتنعة، مثل 115–15–28.",
  doi: "اكتب معرّف DOI مثل 10.1000/182.",
  invalid: "هذه القيمة غير مقبولة.",
  mismatch: "القيمتان غير متطابقتين.",
  commitments: "كل التعهدات مطلوبة.",
  "name-only": "اكتب اسمًا فقط، من دون روابط أو عناوين أو أرقام هواتف.",
  amount: "اكتب مبلغًا مثل 25 أو 25.50.",
};
