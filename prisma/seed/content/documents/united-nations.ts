import type { LibraryRecord } from "../types";
import { official } from "./official";

/** Resolutions, a code and a framework of the United Nations and its Member States. */
export const unitedNationsRecords: LibraryRecord[] = [
  {
    slug: "responsibility-while-protecting",
    symbols: ["A/66/551", "S/2011/701"],
    type: "letter",
    date: "2011-11",
    body: "Brazil",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["americas", "global"],
    countries: ["BR"],
    topics: ["use-of-force", "timely-response"],
    languages: official,
    texts: {
      en: {
        title: "Responsibility while protecting: elements for the development and promotion of a concept",
        abstract: "Brazil’s concept note, sent with a letter of November 2011.",
      },
      fr: {
        title: "La responsabilité en protégeant : éléments pour l’élaboration et la promotion d’un concept",
        abstract: "Note de réflexion du Brésil, transmise par une lettre de novembre 2011.",
      },
      ar: {
        title: "المسؤولية أثناء توفير الحماية: عناصر من أجل بلورة المفهوم والترويج له",
        abstract: "مذكرة مفاهيمية من البرازيل، أُحيلت برسالة في تشرين الثاني/نوفمبر 2011.",
      },
    },
  },
  {
    slug: "general-assembly-resolution-75-277",
    symbols: ["A/RES/75/277"],
    type: "resolution",
    date: "2021-05-18",
    body: "United Nations General Assembly",
    authority: "non-binding",
    rtopReference: "by-name",
    vote: "115–15–28",
    regions: ["global"],
    countries: [],
    topics: ["prevention"],
    languages: official,
    texts: {
      en: {
        title:
          "The responsibility to protect and the prevention of genocide, war crimes, ethnic cleansing and crimes against humanity",
        abstract: "The General Assembly’s resolution of May 2021, adopted by 115 votes to 15, with 28 abstentions.",
      },
      fr: {
        title:
          "La responsabilité de protéger et la prévention du génocide, des crimes de guerre, du nettoyage ethnique et des crimes contre l’humanité",
        abstract:
          "Résolution de l’Assemblée générale de mai 2021, adoptée par 115 voix contre 15, avec 28 abstentions.",
      },
      ar: {
        title: "المسؤولية عن الحماية ومنع الإبادة الجماعية وجرائم الحرب والتطهير العرقي والجرائم ضد الإنسانية",
        abstract:
          "قرار الجمعية العامة الصادر في أيار/مايو 2021، اعتُمد بأغلبية 115 صوتًا مقابل 15 صوتًا وامتناع 28 عضوًا عن التصويت.",
      },
    },
  },
  {
    slug: "human-rights-council-resolution-44-14",
    symbols: ["A/HRC/RES/44/14"],
    type: "resolution",
    date: "2020-07-17",
    body: "United Nations Human Rights Council",
    authority: "non-binding",
    rtopReference: "by-name",
    vote: "32–1–14",
    regions: ["global"],
    countries: [],
    topics: ["prevention", "capacity-building"],
    languages: official,
    texts: {
      en: {
        title: "Fifteenth anniversary of the responsibility to protect",
        abstract:
          "The Human Rights Council’s resolution of July 2020, adopted by 32 votes to 1, with 14 abstentions. The title is given in its short form.",
      },
      fr: {
        title: "Quinzième anniversaire de la responsabilité de protéger",
        abstract:
          "Résolution du Conseil des droits de l’homme de juillet 2020, adoptée par 32 voix contre une, avec 14 abstentions. Le titre est donné sous sa forme abrégée.",
      },
      ar: {
        title: "الذكرى السنوية الخامسة عشرة للمسؤولية عن الحماية",
        abstract:
          "قرار مجلس حقوق الإنسان الصادر في تموز/يوليو 2020، اعتُمد بأغلبية 32 صوتًا مقابل صوت واحد وامتناع 14 عضوًا. والعنوان وارد بصيغته المختصرة.",
      },
    },
  },
  {
    slug: "code-of-conduct-security-council",
    symbols: ["A/70/621", "S/2015/978"],
    type: "letter",
    date: "2015-12-14",
    body: "Liechtenstein, for the Accountability, Coherence and Transparency (ACT) group",
    authority: "non-binding",
    regions: ["global"],
    countries: [],
    topics: ["un-reform", "timely-response"],
    languages: official,
    texts: {
      en: {
        title:
          "Code of conduct regarding Security Council action against genocide, crimes against humanity or war crimes",
        abstract: "The code of conduct of the ACT group of States, circulated in December 2015.",
      },
      fr: {
        title:
          "Code de conduite relatif à l’intervention du Conseil de sécurité en cas de génocide, de crimes contre l’humanité ou de crimes de guerre",
        abstract: "Code de conduite du groupe d’États ACT, distribué en décembre 2015.",
      },
      ar: {
        title: "مدونة قواعد السلوك بشأن إجراءات مجلس الأمن ضد الإبادة الجماعية أو الجرائم ضد الإنسانية أو جرائم الحرب",
        abstract: "مدونة سلوك مجموعة الدول المعروفة باسم ACT، وقد عُممت في كانون الأول/ديسمبر 2015.",
      },
    },
  },
  {
    slug: "framework-of-analysis-for-atrocity-crimes",
    symbols: [],
    type: "framework",
    date: "2014",
    body: "United Nations Office on Genocide Prevention and the Responsibility to Protect",
    authority: "non-binding",
    regions: ["global"],
    countries: [],
    topics: ["early-warning", "prevention", "capacity-building"],
    languages: ["en"],
    texts: {
      en: {
        title: "Framework of Analysis for Atrocity Crimes: a tool for prevention",
        abstract: "A tool for judging the risk of atrocity crimes, published by the United Nations Office in 2014.",
      },
      fr: {
        title: "Cadre d’analyse des atrocités criminelles : outil de prévention",
        abstract:
          "Un outil pour évaluer le risque d’atrocités criminelles, publié par le Bureau des Nations Unies en 2014.",
      },
      ar: {
        title: "إطار تحليل الجرائم الفظيعة: أداة للوقاية",
        abstract: "أداة لتقدير خطر وقوع الجرائم الفظيعة، أصدرها مكتب الأمم المتحدة في عام 2014.",
      },
    },
  },
];
