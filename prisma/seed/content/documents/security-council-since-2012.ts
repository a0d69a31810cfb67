import type { LibraryRecord } from "../types";
import { resolution } from "./resolution";

export const securityCouncilResolutionsSince2012: LibraryRecord[] = [
  resolution({
    slug: "libya-2012",
    symbol: "S/RES/2040 (2012)",
    date: "2012-03-12",
    authority: "binding",
    regions: ["africa", "middle-east"],
    countries: ["LY"],
    topics: ["peacebuilding", "capacity-building"],
    texts: {
      en: {
        title: "Resolution 2040 (2012): Libya",
        abstract: "The Security Council’s resolution on the United Nations Support Mission in Libya (UNSMIL).",
      },
      fr: {
        title: "Résolution 2040 (2012) : Libye",
        abstract: "Résolution du Conseil de sécurité sur la Mission d’appui des Nations Unies en Libye (MANUL).",
      },
      ar: { title: "القرار 2040 (2012): ليبيا", abstract: "قرار مجلس الأمن بشأن بعثة الأمم المتحدة للدعم في ليبيا." },
    },
  }),
  resolution({
    slug: "mali-2012",
    symbol: "S/RES/2085 (2012)",
    date: "2012-12-20",
    authority: "binding",
    regions: ["africa"],
    countries: ["ML"],
    topics: ["regional-arrangements", "use-of-force"],
    texts: {
      en: {
        title: "Resolution 2085 (2012): Mali",
        abstract:
          "The Security Council’s resolution on the African-led International Support Mission in Mali (AFISMA).",
      },
      fr: {
        title: "Résolution 2085 (2012) : Mali",
        abstract:
          "Résolution du Conseil de sécurité sur la Mission internationale de soutien au Mali sous conduite africaine (MISMA).",
      },
      ar: {
        title: "القرار 2085 (2012): مالي",
        abstract: "قرار مجلس الأمن بشأن بعثة الدعم الدولية في مالي بقيادة أفريقية.",
      },
    },
  }),
  resolution({
    slug: "small-arms-2013",
    symbol: "S/RES/2117 (2013)",
    date: "2013-09-26",
    regions: ["global"],
    topics: ["disarmament"],
    texts: {
      en: {
        title: "Resolution 2117 (2013): Small arms and light weapons",
        abstract: "The Security Council on small arms and light weapons.",
      },
      fr: {
        title: "Résolution 2117 (2013) : armes légères et de petit calibre",
        abstract: "Le Conseil de sécurité sur les armes légères et de petit calibre.",
      },
      ar: {
        title: "القرار 2117 (2013): الأسلحة الصغيرة والأسلحة الخفيفة",
        abstract: "مجلس الأمن بشأن الأسلحة الصغيرة والأسلحة الخفيفة.",
      },
    },
  }),
  resolution({
    slug: "central-african-republic-2013",
    symbol: "S/RES/2121 (2013)",
    date: "2013-10-10",
    regions: ["africa"],
    countries: ["CF"],
    topics: ["protection-of-civilians", "timely-response"],
    texts: {
      en: {
        title: "Resolution 2121 (2013): Central African Republic",
        abstract: "The Security Council on the situation in the Central African Republic.",
      },
      fr: {
        title: "Résolution 2121 (2013) : République centrafricaine",
        abstract: "Le Conseil de sécurité sur la situation en République centrafricaine.",
      },
      ar: {
        title: "القرار 2121 (2013): جمهورية أفريقيا الوسطى",
        abstract: "مجلس الأمن بشأن الحالة في جمهورية أفريقيا الوسطى.",
      },
    },
  }),
  resolution({
    slug: "syria-humanitarian-access-2014",
    symbol: "S/RES/2139 (2014)",
    date: "2014-02-22",
    authority: "binding",
    regions: ["middle-east"],
    countries: ["SY"],
    topics: ["humanitarian-access", "protection-of-civilians"],
    texts: {
      en: {
        title: "Resolution 2139 (2014): Syria, humanitarian access",
        abstract: "The Security Council on access for humanitarian aid in Syria.",
      },
      fr: {
        title: "Résolution 2139 (2014) : Syrie, accès humanitaire",
        abstract: "Le Conseil de sécurité sur l’accès de l’aide humanitaire en Syrie.",
      },
      ar: {
        title: "القرار 2139 (2014): سوريا، وصول المساعدات الإنسانية",
        abstract: "مجلس الأمن بشأن وصول المساعدات الإنسانية في سوريا.",
      },
    },
  }),
  resolution({
    slug: "prevention-of-genocide-2014",
    symbol: "S/RES/2150 (2014)",
    date: "2014-04-16",
    regions: ["global", "africa"],
    topics: ["prevention", "memory-and-education"],
    texts: {
      en: {
        title: "Resolution 2150 (2014): Prevention of genocide",
        abstract: "The Security Council on the prevention of genocide.",
      },
      fr: {
        title: "Résolution 2150 (2014) : prévention du génocide",
        abstract: "Le Conseil de sécurité sur la prévention du génocide.",
      },
      ar: { title: "القرار 2150 (2014): منع الإبادة الجماعية", abstract: "مجلس الأمن بشأن منع الإبادة الجماعية." },
    },
  }),
  resolution({
    slug: "syria-cross-border-relief-2014",
    symbol: "S/RES/2165 (2014)",
    date: "2014-07-14",
    authority: "binding",
    regions: ["middle-east"],
    countries: ["SY"],
    topics: ["humanitarian-access"],
    texts: {
      en: {
        title: "Resolution 2165 (2014): Syria, cross-border relief",
        abstract: "The Security Council on bringing relief to Syria across its borders.",
      },
      fr: {
        title: "Résolution 2165 (2014) : Syrie, secours transfrontières",
        abstract: "Le Conseil de sécurité sur l’acheminement des secours en Syrie à travers ses frontières.",
      },
      ar: {
        title: "القرار 2165 (2014): سوريا، الإغاثة عبر الحدود",
        abstract: "مجلس الأمن بشأن إيصال الإغاثة إلى سوريا عبر حدودها.",
      },
    },
  }),
  resolution({
    slug: "conflict-prevention-2014",
    symbol: "S/RES/2171 (2014)",
    date: "2014-08-21",
    regions: ["global"],
    topics: ["prevention"],
    texts: {
      en: {
        title: "Resolution 2171 (2014): Conflict prevention",
        abstract: "The Security Council on the prevention of conflict.",
      },
      fr: {
        title: "Résolution 2171 (2014) : prévention des conflits",
        abstract: "Le Conseil de sécurité sur la prévention des conflits.",
      },
      ar: { title: "القرار 2171 (2014): منع نشوب النزاعات", abstract: "مجلس الأمن بشأن منع نشوب النزاعات." },
    },
  }),
  resolution({
    slug: "silencing-the-guns-in-africa-2019",
    symbol: "S/RES/2457 (2019)",
    date: "2019-02-27",
    regions: ["africa"],
    topics: ["disarmament", "regional-arrangements"],
    texts: {
      en: {
        title: "Resolution 2457 (2019): Silencing the guns in Africa",
        abstract: "The Security Council on silencing the guns in Africa.",
      },
      fr: {
        title: "Résolution 2457 (2019) : faire taire les armes en Afrique",
        abstract: "Le Conseil de sécurité sur l’objectif de faire taire les armes en Afrique.",
      },
      ar: {
        title: "القرار 2457 (2019): إسكات المدافع في أفريقيا",
        abstract: "مجلس الأمن بشأن إسكات المدافع في أفريقيا.",
      },
    },
  }),
];
