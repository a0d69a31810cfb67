import type { Wording } from "@/lib/i18n/wording";
import type { wall as english } from "../en/wall";

export const wall: Wording<typeof english> = {
  title: "المساندون",
  intro: "هم يقفون مع التحالف، ويُذكر كل منهم بقدر ما يريد. شكرًا لكم جميعًا.",
  none: "لا أحد هنا بعد.",
  somebody: "أحد المساندين",
  unnamed:
    "{count, plural, one {مساند آخر لا يريد ذكر اسمه.} two {مساندان آخران لا يريدان ذكر اسميهما.} few {# مساندين آخرين لا يريدون ذكر أسمائهم.} many {# مساندًا آخر لا يريدون ذكر أسمائهم.} other {# مساند آخر لا يريدون ذكر أسمائهم.}}",
  gift: { once: "{amount}", month: "{amount} في الشهر", year: "{amount} في السنة" },
  join: "قف معهم",
  moderate: {
    intro:
      "تظهر الرسالة بعد أن تقرأها وتقرر ذلك، ويمكن إزالتها في أي وقت. يظهر الاسم ما لم يخفه صاحبه، فأزله إن لم يكن اسمًا.",
    see: "انظر إلى الجدار كما يراه الجميع",
    show: "إظهار الرسالة",
    "take-down": "عدم إظهارها",
    "hide-name": "إخفاء الاسم",
    "name-hidden": "الاسم مخفي",
    "amount-hidden": "المبلغ مخفي",
    status: { WAITING: "لم تُقرأ بعد", SHOWN: "ظاهرة", TAKEN_DOWN: "غير ظاهرة" },
    link: "جدار المساندين",
  },
};
