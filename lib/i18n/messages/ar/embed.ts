import type { Wording } from "@/lib/i18n/wording";
import type { embed as english } from "../en/embed";

export const embed: Wording<typeof english> = {
  title: "الاستمارة في مواقع أخرى",
  link: "الاستمارة في مواقع أخرى",
  intro:
    "يمكن لموقع تسمح له أن يعرض اختيار التبرع داخل صفحاته، أما التبرع نفسه فيتم هنا. لا يعمل هناك أي برنامج منا ولا يُتتبع أحد. كل موقع آخر يُرفض له الإطار، والزر رابط عادي لا يحتاج إلى إذن.",
  sites: "المواقع التي يمكنها عرضها",
  none: "لا موقع: لا يمكن عرض الاستمارة داخل أي موقع آخر.",
  site: "عنوان موقع",
  "site-hint": "مثل https://www.example.org، كل مضيف على حدة.",
  allow: "السماح له",
  refuse: "سحب الإذن",
  snippets: "للنسخ إلى صفحة",
  frame: "الاستمارة في إطار",
  button: "زر",
  see: "انظر إلى الاستمارة كما تظهر هناك",
};
