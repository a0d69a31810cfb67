import type { Wording } from "@/lib/i18n/wording";
import type { uploads as english } from "../en/uploads";

export const uploads: Wording<typeof english> = {
  sending: "إرسال {name}",
  progress: "{percent} · {sent} من {total}",
  announced: "أُرسل {percent}",
  waiting: "في انتظار الاتصال؛ لم يضع شيء.",
  paused: "توقف مؤقت. ما وصل محفوظ مدة يوم.",
  finishing: "وصل الملف كله، ويجري فحصه.",
  pause: "إيقاف مؤقت",
  resume: "متابعة",
  "give-up": "التخلي عنه",
  "give-up-sure": "سيُزال ما وصل، وسيلزم إرسال الملف من بدايته.",
  "give-up-yes": "نعم، تخلَّ عنه",
  keep: "احتفظ به",
  begun: "بدأ ولم يكتمل",
  again: "اختر {name} من جديد للمتابعة من {percent}.",
  "again-whole": "وصل {name} كله. اختره من جديد لإضافته: لا يُرسل شيء مرتين.",
  unreadable: "لم تعد قراءة الملف ممكنة على هذا الجهاز: لقد نُقل أو تغيّر. اختره من جديد؛ فإن لم يتغيّر تابع من حيث كان.",
  stopped:
    "لا يمكن المتابعة. ربما سُجّل خروجك، أو لم يعد بالإمكان إضافة ملف. حمّل هذه الصفحة من جديد واختر الملف نفسه: ما وصل محفوظ مدة يوم.",
  broken: "تعذّر إرسال الملف. ما وصل محفوظ مدة يوم: اختر الملف نفسه للمتابعة.",
};
