import type { Wording } from "@/lib/i18n/wording";
import type { mail as english } from "../en/mail";

export const mail: Wording<typeof english> = {
  layout: {
    "instead-of-button": "إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:",
    unsubscribe: "إيقاف هذه الرسائل",
  },
  application: {
    link: {
      subject: "طلبكم للانضمام إلى الائتلاف",
      start: "يرغب شخص، نرجو أن يكون أنتم، في التقدّم باسم هذا العنوان للانضمام إلى الائتلاف الدولي من أجل المسؤولية عن الحماية. بهذا الرابط تؤكدون العنوان وتفتحون الطلب.",
      follow: "بهذا الرابط تفتحون طلبكم للانضمام إلى الائتلاف.",
      button: "فتح الطلب",
      note: "يعمل الرابط مرة واحدة ولمدة ساعة. إن لم تطلبوه فلا يلزمكم فعل شيء.",
    },
    received: {
      subject: "وصلنا طلبكم ({reference})",
      body: "شكرًا لكم. وصلنا طلب {name} بالرقم المرجعي {reference}. تقرؤه اللجنة التوجيهية الآن، وسنكتب إليكم في كل خطوة.",
    },
    question: {
      subject: "سؤال بشأن طلبكم ({reference})",
      body: "لدى اللجنة التوجيهية سؤال بشأن طلب {name} قبل أن تواصل قراءته:",
    },
    approved: {
      subject: "أهلًا بكم في الائتلاف ({reference})",
      body: "أصبحت {name} من أعضاء الائتلاف الدولي من أجل المسؤولية عن الحماية. تصلكم رسالة ثانية تدعوكم إلى اختيار كلمة مرور لمنطقة الأعضاء. تكتب إليكم الأمانة:",
    },
    declined: {
      subject: "طلبكم إلى الائتلاف ({reference})",
      body: "لم يتمكن الائتلاف من قبول {name}. نعلم كم يتطلب الطلب من جهد ونود أن تعرفوا السبب. تكتب إليكم الأمانة:",
    },
    withdrawn: {
      subject: "سُحب طلبكم ({reference})",
      body: "سُحب طلب {name} (الرقم المرجعي {reference}) كما طلبتم. يمكنكم التقدّم من جديد متى شئتم.",
    },
    see: "الاطلاع على طلبكم",
    waiting: {
      subject: "طلب جديد: {name}",
      body: "تقدّمت {name} بطلب للانضمام إلى الائتلاف (الرقم المرجعي {reference}). ينتظر الطلب من يقرؤه.",
    },
    answered: {
      subject: "إجابة من {name}",
      body: "أجابت {name} عن سؤالكم بشأن طلبها (الرقم المرجعي {reference}).",
    },
    read: "قراءة الطلب",
  },
  standing: {
    suspend: {
      subject: "عُلّقت عضوية {organization}",
      body: "عُلّقت عضوية {organization} في الائتلاف. إلى أن تُعاد لا تظهر المنظمة في أي صفحة عامة ولا يستطيع أحد الدخول باسمها. تكتب إليكم الأمانة:",
    },
    restore: {
      subject: "أُعيدت عضوية {organization}",
      body: "عضوية {organization} في الائتلاف قائمة من جديد وكل شيء كما كان. تكتب إليكم الأمانة:",
    },
    end: {
      subject: "انتهت عضوية {organization}",
      body: "انتهت عضوية {organization} في الائتلاف. تكتب إليكم الأمانة:",
    },
    "sign-in": "تسجيل الدخول",
  },
  share: {
    "subject": "«{title}» من {coalition}",
    "subject-from": "{name} يرسل إليك «{title}»",
    "body": "ظنّ أحدهم أن هذه الصفحة من {coalition} ستهمّك:",
    "body-from": "ظنّ {name} أن هذه الصفحة من {coalition} ستهمّك:",
    "button": "افتح الصفحة",
    "note": "تصلك هذه الرسالة وحدها لأن أحدهم كتب عنوانك في صفحتنا. لم نحتفظ به.",
  },
  publication: {
    submitted: {
      subject: "للقراءة: {title}",
      body: "أرسلت {organization} منشورًا بعنوان «{title}»، وهو بانتظار القراءة.",
      button: "اقرأه",
    },
    published: {
      subject: "نُشر: {title}",
      body: "«{title}» موجود الآن في مكتبة الائتلاف. شكرًا لمشاركته.",
      button: "عرضه في المكتبة",
    },
    returned: {
      subject: "طُلبت تعديلات: {title}",
      body: "قرأت الأمانة «{title}» وتطلب تعديلات قبل نشره. وهي تكتب:",
      button: "افتح المنشور",
    },
    withdrawn: {
      subject: "سُحب: {title}",
      body: "لم يعد «{title}» في مكتبة الائتلاف. وتكتب الأمانة:",
      button: "افتح المنشور",
    },
  },
};
