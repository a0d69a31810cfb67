import type { LibraryRecord } from "../types";
import { unionOf2013 } from "./official";

export const regionalRecordsSince2013: LibraryRecord[] = [
  {
    slug: "european-parliament-recommendation-2013",
    symbols: ["P7_TA(2013)0180"],
    type: "recommendation",
    date: "2013-04-18",
    body: "European Parliament",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["europe"],
    countries: [],
    topics: ["regional-arrangements", "prevention"],
    languages: unionOf2013,
    texts: {
      en: {
        title: "Recommendation to the Council on the UN principle of the “Responsibility to Protect” (2012/2143(INI))",
        abstract: "The European Parliament’s recommendation to the Council, April 2013.",
      },
      fr: {
        title:
          "Recommandation à l’intention du Conseil sur le principe des Nations Unies relatif à la « responsabilité de protéger » (2012/2143(INI))",
        abstract: "Recommandation du Parlement européen à l’intention du Conseil, avril 2013.",
      },
      ar: {
        title: "توصية إلى المجلس بشأن مبدأ الأمم المتحدة «المسؤولية عن الحماية» (2012/2143(INI))",
        abstract: "توصية البرلمان الأوروبي إلى المجلس، نيسان/أبريل 2013.",
      },
    },
  },
  {
    slug: "eu-r2p-atrocity-prevention-toolkit",
    symbols: [],
    type: "toolkit",
    date: "2019-01",
    body: "European External Action Service",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["europe"],
    countries: [],
    topics: ["prevention", "early-warning", "capacity-building"],
    languages: ["en"],
    texts: {
      en: {
        title: "EU R2P atrocity prevention toolkit",
        abstract: "The toolkit of the Union’s external service, launched in January 2019.",
      },
      fr: {
        title: "Boîte à outils de l’Union européenne pour la prévention des atrocités",
        abstract: "La boîte à outils du service extérieur de l’Union, lancée en janvier 2019.",
      },
      ar: {
        title: "مجموعة أدوات الاتحاد الأوروبي لمنع الفظائع",
        abstract: "مجموعة أدوات دائرة العمل الخارجي في الاتحاد، أُطلقت في كانون الثاني/يناير 2019.",
      },
    },
  },
  {
    slug: "mainstreaming-rtop-in-southeast-asia",
    symbols: [],
    type: "report",
    date: "2014-09-09",
    body: "High Level Advisory Panel on the Responsibility to Protect in Southeast Asia",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["asia-pacific"],
    countries: [],
    topics: ["regional-arrangements", "prevention"],
    languages: ["en"],
    texts: {
      en: {
        title:
          "Mainstreaming the Responsibility to Protect in Southeast Asia: Pathway Towards a Caring ASEAN Community",
        abstract: "The report of an advisory panel, launched in September 2014. It is not an act of ASEAN.",
      },
      fr: {
        title:
          "Intégrer la responsabilité de protéger en Asie du Sud-Est : vers une communauté de l’ASEAN attentive à autrui",
        abstract: "Rapport d’un groupe consultatif, présenté en septembre 2014. Ce n’est pas un acte de l’ASEAN.",
      },
      ar: {
        title: "تعميم المسؤولية عن الحماية في جنوب شرق آسيا: الطريق نحو جماعة راعية لرابطة آسيان",
        abstract: "تقرير فريق استشاري أُطلق في أيلول/سبتمبر 2014، وهو ليس صكًا صادرًا عن رابطة آسيان.",
      },
    },
  },
  {
    slug: "league-of-arab-states-on-libya",
    symbols: ["Res. 7360"],
    type: "resolution",
    date: "2011-03-12",
    body: "Council of the League of Arab States",
    authority: "non-binding",
    regions: ["middle-east", "africa"],
    countries: ["LY"],
    topics: ["regional-arrangements", "protection-of-civilians"],
    languages: ["ar", "en"],
    texts: {
      en: {
        title: "Outcome of the Council of the League of Arab States on Libya",
        abstract: "The outcome of the Council’s meeting of 12 March 2011 on Libya.",
      },
      fr: {
        title: "Décision du Conseil de la Ligue des États arabes sur la Libye",
        abstract: "L’issue de la réunion du Conseil du 12 mars 2011 sur la Libye.",
      },
      ar: {
        title: "قرار مجلس جامعة الدول العربية بشأن ليبيا",
        abstract: "ما خلص إليه اجتماع المجلس في 12 آذار/مارس 2011 بشأن ليبيا.",
      },
    },
  },
  {
    slug: "the-responsibility-to-protect-and-the-oas",
    symbols: [],
    type: "report",
    date: "2022-09",
    body: "Special Adviser on the Responsibility to Protect, Organization of American States",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["americas"],
    countries: [],
    topics: ["regional-arrangements", "prevention", "timely-response"],
    languages: ["en"],
    texts: {
      en: {
        title:
          "The Responsibility to Protect and the OAS: A Path Forward for Atrocity Prevention and Response in the Americas",
        abstract: "The report of the Special Adviser of the Organization of American States, September 2022.",
      },
      fr: {
        title:
          "La responsabilité de protéger et l’OEA : une voie pour la prévention des atrocités et la réaction dans les Amériques",
        abstract: "Rapport du conseiller spécial de l’Organisation des États américains, septembre 2022.",
      },
      ar: {
        title: "المسؤولية عن الحماية ومنظمة الدول الأمريكية: سبيل إلى منع الفظائع والاستجابة لها في الأمريكتين",
        abstract: "تقرير المستشار الخاص لمنظمة الدول الأمريكية، أيلول/سبتمبر 2022.",
      },
    },
  },
  {
    slug: "toolkit-on-the-responsibility-to-protect",
    symbols: [],
    type: "toolkit",
    date: "2013",
    body: "International Coalition for the Responsibility to Protect (ICRtoP)",
    authority: "civil-society",
    rtopReference: "by-name",
    regions: ["global"],
    countries: [],
    topics: ["capacity-building", "prevention"],
    languages: ["en"],
    texts: {
      en: {
        title: "A Toolkit on the Responsibility to Protect",
        abstract:
          "The coalition’s own toolkit, for civil society, governments and organizations that teach and use the Responsibility to Protect.",
      },
      fr: {
        title: "Boîte à outils sur la responsabilité de protéger",
        abstract:
          "La boîte à outils de la Coalition, à l’usage de la société civile, des gouvernements et des organisations qui enseignent et appliquent la responsabilité de protéger.",
      },
      ar: {
        title: "مجموعة أدوات بشأن المسؤولية عن الحماية",
        abstract: "مجموعة أدوات التحالف للمجتمع المدني والحكومات والمنظمات التي تُعلّم المسؤولية عن الحماية وتعمل بها.",
      },
    },
  },
  {
    slug: "rtop-and-prevention-in-the-mena-region",
    symbols: [],
    type: "meeting-summary",
    date: "2013-03-18",
    body: "ICRtoP and Permanent Peace Movement",
    authority: "civil-society",
    rtopReference: "by-name",
    regions: ["middle-east"],
    countries: [],
    topics: ["prevention", "capacity-building", "regional-arrangements"],
    languages: ["en", "ar"],
    texts: {
      en: {
        title: "Civil society workshop report: RtoP and prevention in the MENA region",
        abstract: "Report of a workshop of civil society held in Broumana on 17 and 18 December 2012.",
      },
      fr: {
        title:
          "Rapport d’un atelier de la société civile : responsabilité de protéger et prévention au Moyen-Orient et en Afrique du Nord",
        abstract: "Rapport d’un atelier de la société civile tenu à Broumana les 17 et 18 décembre 2012.",
      },
      ar: {
        title: "تقرير ورشة عمل للمجتمع المدني: المسؤولية عن الحماية والوقاية في منطقة الشرق الأوسط وشمال أفريقيا",
        abstract: "تقرير عن ورشة عمل للمجتمع المدني عُقدت في برمانا يومي 17 و18 كانون الأول/ديسمبر 2012.",
      },
    },
  },
];
