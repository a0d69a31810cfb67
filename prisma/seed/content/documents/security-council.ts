import type { LibraryRecord } from "../types";
import { resolution } from "./resolution";

export const securityCouncilResolutions: LibraryRecord[] = [
  resolution({
    slug: "great-lakes-region-2006",
    symbol: "S/RES/1653 (2006)",
    date: "2006-01-27",
    regions: ["africa"],
    topics: ["prevention", "regional-arrangements"],
    texts: {
      en: {
        title: "Resolution 1653 (2006): Great Lakes region",
        abstract: "The Security Council on the situation in the Great Lakes region of Africa.",
      },
      fr: {
        title: "Résolution 1653 (2006) : région des Grands Lacs",
        abstract: "Le Conseil de sécurité sur la situation dans la région africaine des Grands Lacs.",
      },
      ar: {
        title: "القرار 1653 (2006): منطقة البحيرات الكبرى",
        abstract: "مجلس الأمن بشأن الحالة في منطقة البحيرات الكبرى الأفريقية.",
      },
    },
  }),
  resolution({
    slug: "protection-of-civilians-2006",
    symbol: "S/RES/1674 (2006)",
    date: "2006-04-28",
    regions: ["global"],
    topics: ["protection-of-civilians"],
    rtopReference: "world-summit-paragraphs",
    texts: {
      en: {
        title: "Resolution 1674 (2006): Protection of civilians in armed conflict",
        abstract:
          "The Security Council reaffirms paragraphs 138 and 139 of the World Summit Outcome, in a resolution on the protection of civilians.",
      },
      fr: {
        title: "Résolution 1674 (2006) : protection des civils en période de conflit armé",
        abstract:
          "Le Conseil de sécurité réaffirme les paragraphes 138 et 139 du Document final du Sommet mondial, dans une résolution sur la protection des civils.",
      },
      ar: {
        title: "القرار 1674 (2006): حماية المدنيين في النزاعات المسلحة",
        abstract: "يعيد مجلس الأمن تأكيد الفقرتين 138 و139 من نتائج مؤتمر القمة العالمي في قرار عن حماية المدنيين.",
      },
    },
  }),
  resolution({
    slug: "sudan-darfur-2006",
    symbol: "S/RES/1706 (2006)",
    date: "2006-08-31",
    authority: "binding",
    regions: ["africa"],
    countries: ["SD"],
    topics: ["protection-of-civilians"],
    texts: {
      en: {
        title: "Resolution 1706 (2006): Sudan, Darfur",
        abstract: "The Security Council on the situation in Darfur.",
      },
      fr: {
        title: "Résolution 1706 (2006) : Soudan, Darfour",
        abstract: "Le Conseil de sécurité sur la situation au Darfour.",
      },
      ar: { title: "القرار 1706 (2006): السودان، دارفور", abstract: "مجلس الأمن بشأن الحالة في دارفور." },
    },
  }),
  resolution({
    slug: "protection-of-civilians-2009",
    symbol: "S/RES/1894 (2009)",
    date: "2009-11-11",
    regions: ["global"],
    topics: ["protection-of-civilians", "humanitarian-access"],
    texts: {
      en: {
        title: "Resolution 1894 (2009): Protection of civilians in armed conflict",
        abstract:
          "The Security Council’s resolution of November 2009 on the protection of civilians in armed conflict.",
      },
      fr: {
        title: "Résolution 1894 (2009) : protection des civils en période de conflit armé",
        abstract:
          "Résolution du Conseil de sécurité de novembre 2009 sur la protection des civils en période de conflit armé.",
      },
      ar: {
        title: "القرار 1894 (2009): حماية المدنيين في النزاعات المسلحة",
        abstract: "قرار مجلس الأمن الصادر في تشرين الثاني/نوفمبر 2009 بشأن حماية المدنيين في النزاعات المسلحة.",
      },
    },
  }),
  resolution({
    slug: "libya-february-2011",
    symbol: "S/RES/1970 (2011)",
    date: "2011-02-26",
    authority: "binding",
    regions: ["africa", "middle-east"],
    countries: ["LY"],
    topics: ["accountability", "timely-response"],
    texts: {
      en: {
        title: "Resolution 1970 (2011): Libya",
        abstract:
          "The Security Council refers the situation in Libya to the International Criminal Court and imposes sanctions.",
      },
      fr: {
        title: "Résolution 1970 (2011) : Libye",
        abstract:
          "Le Conseil de sécurité défère la situation en Libye à la Cour pénale internationale et impose des sanctions.",
      },
      ar: {
        title: "القرار 1970 (2011): ليبيا",
        abstract: "مجلس الأمن يحيل الحالة في ليبيا إلى المحكمة الجنائية الدولية ويفرض جزاءات.",
      },
    },
  }),
  resolution({
    slug: "libya-march-2011",
    symbol: "S/RES/1973 (2011)",
    date: "2011-03-17",
    authority: "binding",
    vote: "10–0–5",
    regions: ["africa", "middle-east"],
    countries: ["LY"],
    topics: ["protection-of-civilians", "use-of-force", "timely-response"],
    texts: {
      en: {
        title: "Resolution 1973 (2011): Libya",
        abstract: "The Security Council on the protection of civilians in Libya, and a no-fly zone.",
      },
      fr: {
        title: "Résolution 1973 (2011) : Libye",
        abstract: "Le Conseil de sécurité sur la protection des civils en Libye et une zone d’exclusion aérienne.",
      },
      ar: {
        title: "القرار 1973 (2011): ليبيا",
        abstract: "مجلس الأمن بشأن حماية المدنيين في ليبيا ومنطقة حظر الطيران.",
      },
    },
  }),
  resolution({
    slug: "cote-d-ivoire-2011",
    symbol: "S/RES/1975 (2011)",
    date: "2011-03-30",
    authority: "binding",
    regions: ["africa"],
    countries: ["CI"],
    topics: ["protection-of-civilians", "timely-response"],
    texts: {
      en: {
        title: "Resolution 1975 (2011): Côte d’Ivoire",
        abstract: "The Security Council on the situation in Côte d’Ivoire.",
      },
      fr: {
        title: "Résolution 1975 (2011) : Côte d’Ivoire",
        abstract: "Le Conseil de sécurité sur la situation en Côte d’Ivoire.",
      },
      ar: { title: "القرار 1975 (2011): كوت ديفوار", abstract: "مجلس الأمن بشأن الحالة في كوت ديفوار." },
    },
  }),
  resolution({
    slug: "south-sudan-2011",
    symbol: "S/RES/1996 (2011)",
    date: "2011-07-08",
    authority: "binding",
    regions: ["africa"],
    countries: ["SS"],
    topics: ["protection-of-civilians", "peacebuilding"],
    texts: {
      en: {
        title: "Resolution 1996 (2011): South Sudan",
        abstract: "The Security Council’s resolution on the United Nations Mission in South Sudan (UNMISS).",
      },
      fr: {
        title: "Résolution 1996 (2011) : Soudan du Sud",
        abstract: "Résolution du Conseil de sécurité sur la Mission des Nations Unies au Soudan du Sud (MINUSS).",
      },
      ar: {
        title: "القرار 1996 (2011): جنوب السودان",
        abstract: "قرار مجلس الأمن بشأن بعثة الأمم المتحدة في جنوب السودان.",
      },
    },
  }),
  resolution({
    slug: "yemen-2011",
    symbol: "S/RES/2014 (2011)",
    date: "2011-10-21",
    regions: ["middle-east"],
    countries: ["YE"],
    topics: ["protection-of-civilians"],
    texts: {
      en: { title: "Resolution 2014 (2011): Yemen", abstract: "The Security Council on the situation in Yemen." },
      fr: { title: "Résolution 2014 (2011) : Yémen", abstract: "Le Conseil de sécurité sur la situation au Yémen." },
      ar: { title: "القرار 2014 (2011): اليمن", abstract: "مجلس الأمن بشأن الحالة في اليمن." },
    },
  }),
];
