import type { LibraryRecord } from "../types";
import { unionOf2005 } from "./official";

/** What regional bodies and conferences adopted, and what civil society published. */
export const regionalRecords: LibraryRecord[] = [
  {
    slug: "kigali-principles",
    symbols: [],
    type: "declaration",
    date: "2015-05-28",
    body: "Conference on the Protection of Civilians, Kigali",
    authority: "non-binding",
    regions: ["africa", "global"],
    countries: [],
    topics: ["protection-of-civilians", "use-of-force"],
    languages: ["en"],
    texts: {
      en: {
        title: "Kigali Principles on the Protection of Civilians",
        abstract: "Principles on the protection of civilians, from a conference held in Kigali on 28 and 29 May 2015.",
      },
      fr: {
        title: "Principes de Kigali sur la protection des civils",
        abstract:
          "Principes sur la protection des civils, issus d’une conférence tenue à Kigali les 28 et 29 mai 2015.",
      },
      ar: {
        title: "مبادئ كيغالي لحماية المدنيين",
        abstract: "مبادئ بشأن حماية المدنيين صدرت عن مؤتمر عُقد في كيغالي يومي 28 و29 أيار/مايو 2015.",
      },
    },
  },
  {
    slug: "constitutive-act-of-the-african-union",
    symbols: [],
    type: "treaty",
    date: "2000-07-11",
    body: "Organization of African Unity / African Union",
    authority: "binding",
    regions: ["africa"],
    countries: [],
    topics: ["regional-arrangements", "timely-response"],
    languages: ["ar", "en", "fr", "pt"],
    texts: {
      en: {
        title: "Constitutive Act of the African Union, Article 4(h)",
        abstract: "The founding treaty of the African Union, with its Article 4(h).",
      },
      fr: {
        title: "Acte constitutif de l’Union africaine, article 4 (h)",
        abstract: "Le traité fondateur de l’Union africaine, avec son article 4 (h).",
      },
      ar: {
        title: "القانون التأسيسي للاتحاد الأفريقي، المادة 4 (ح)",
        abstract: "المعاهدة المؤسسة للاتحاد الأفريقي، وفيها المادة 4 (ح).",
      },
    },
  },
  {
    slug: "ezulwini-consensus",
    symbols: ["Ext/EX.CL/2 (VII)"],
    type: "declaration",
    date: "2005-03-08",
    body: "Executive Council of the African Union",
    authority: "non-binding",
    regions: ["africa"],
    countries: [],
    topics: ["un-reform", "regional-arrangements"],
    languages: ["ar", "en", "fr"],
    texts: {
      en: {
        title: "Common African Position on the Proposed Reform of the United Nations (“Ezulwini Consensus”)",
        abstract:
          "The common position that the African Union took in March 2005 on the proposed reform of the United Nations.",
      },
      fr: {
        title: "Position africaine commune sur la réforme proposée des Nations Unies (« Consensus d’Ezulwini »)",
        abstract:
          "La position commune adoptée par l’Union africaine en mars 2005 sur la réforme proposée des Nations Unies.",
      },
      ar: {
        title: "الموقف الأفريقي الموحد بشأن الإصلاح المقترح للأمم المتحدة («توافق إيزولويني»)",
        abstract: "الموقف الموحد الذي اتخذه الاتحاد الأفريقي في آذار/مارس 2005 بشأن الإصلاح المقترح للأمم المتحدة.",
      },
    },
  },
  {
    slug: "strengthening-the-responsibility-to-protect-in-africa",
    symbols: ["ACHPR/Res.117(XXXXII)07"],
    type: "resolution",
    date: "2007-11",
    body: "African Commission on Human and Peoples’ Rights",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["africa"],
    countries: [],
    topics: ["regional-arrangements", "state-responsibility"],
    languages: ["en", "fr"],
    texts: {
      en: {
        title: "Resolution on Strengthening the Responsibility to Protect in Africa",
        abstract:
          "Adopted by the African Commission on Human and Peoples’ Rights at its 42nd session, in Brazzaville, November 2007.",
      },
      fr: {
        title: "Résolution sur le renforcement de la responsabilité de protéger en Afrique",
        abstract:
          "Adoptée par la Commission africaine des droits de l’homme et des peuples à sa 42e session, à Brazzaville, en novembre 2007.",
      },
      ar: {
        title: "قرار بشأن تعزيز المسؤولية عن الحماية في أفريقيا",
        abstract:
          "اعتمدته اللجنة الأفريقية لحقوق الإنسان والشعوب في دورتها الثانية والأربعين في برازافيل، تشرين الثاني/نوفمبر 2007.",
      },
    },
  },
  {
    slug: "ecowas-conflict-prevention-framework",
    symbols: ["MSC/REG.1/01/08"],
    type: "framework",
    date: "2008-01-16",
    body: "Economic Community of West African States (ECOWAS)",
    authority: "non-binding",
    regions: ["africa"],
    countries: [],
    topics: ["prevention", "early-warning", "regional-arrangements"],
    languages: ["en", "fr", "pt"],
    texts: {
      en: {
        title: "The ECOWAS Conflict Prevention Framework",
        abstract: "The framework of the West African States for the prevention of conflict, January 2008.",
      },
      fr: {
        title: "Le Cadre de prévention des conflits de la CEDEAO",
        abstract: "Le cadre des États d’Afrique de l’Ouest pour la prévention des conflits, janvier 2008.",
      },
      ar: {
        title: "إطار الجماعة الاقتصادية لدول غرب أفريقيا لمنع نشوب النزاعات",
        abstract: "إطار دول غرب أفريقيا لمنع نشوب النزاعات، كانون الثاني/يناير 2008.",
      },
    },
  },
  {
    slug: "european-consensus-on-development",
    symbols: ["OJ C 46, 24.2.2006"],
    type: "statement",
    date: "2005-11-22",
    body: "European Union",
    authority: "non-binding",
    regions: ["europe"],
    countries: [],
    topics: ["development", "regional-arrangements"],
    languages: unionOf2005,
    texts: {
      en: {
        title: "The European Consensus on Development, paragraph 37",
        abstract:
          "The joint statement of 22 November 2005 on the Union’s development policy; paragraph 37 is the one recorded here.",
      },
      fr: {
        title: "Le Consensus européen pour le développement, paragraphe 37",
        abstract:
          "La déclaration conjointe du 22 novembre 2005 sur la politique de développement de l’Union ; c’est le paragraphe 37 qui est retenu ici.",
      },
      ar: {
        title: "التوافق الأوروبي بشأن التنمية، الفقرة 37",
        abstract:
          "البيان المشترك الصادر في 22 تشرين الثاني/نوفمبر 2005 بشأن سياسة الاتحاد الإنمائية؛ والفقرة 37 هي المقصودة هنا.",
      },
    },
  },
];
