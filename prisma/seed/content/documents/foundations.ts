import type { LibraryRecord } from "../types";
import { official } from "./official";

/** Where the Responsibility to Protect comes from, and what States said of it together. */
export const foundations: LibraryRecord[] = [
  {
    slug: "the-responsibility-to-protect-iciss-2001",
    symbols: [],
    type: "report",
    date: "2001-12",
    body: "International Commission on Intervention and State Sovereignty (ICISS)",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["global"],
    countries: [],
    topics: ["prevention", "use-of-force", "state-responsibility"],
    languages: ["en", "fr"],
    texts: {
      en: {
        title:
          "The Responsibility to Protect: Report of the International Commission on Intervention and State Sovereignty",
        abstract: "The report that gave the Responsibility to Protect its name, published in Ottawa in December 2001.",
      },
      fr: {
        title:
          "La responsabilité de protéger : rapport de la Commission internationale de l’intervention et de la souveraineté des États",
        abstract: "Le rapport qui a donné son nom à la responsabilité de protéger, publié à Ottawa en décembre 2001.",
      },
      ar: {
        title: "مسؤولية الحماية: تقرير اللجنة الدولية المعنية بالتدخل وسيادة الدول",
        abstract: "التقرير الذي أعطى المسؤولية عن الحماية اسمها، وقد صدر في أوتاوا في كانون الأول/ديسمبر 2001.",
      },
    },
  },
  {
    slug: "a-more-secure-world",
    symbols: ["A/59/565"],
    type: "report",
    date: "2004-12-02",
    body: "High-level Panel on Threats, Challenges and Change, United Nations",
    authority: "non-binding",
    regions: ["global"],
    countries: [],
    topics: ["un-reform", "use-of-force"],
    languages: official,
    texts: {
      en: {
        title: "A more secure world: our shared responsibility",
        abstract: "The report of the High-level Panel to the United Nations, December 2004.",
      },
      fr: {
        title: "Un monde plus sûr : notre affaire à tous",
        abstract: "Rapport du Groupe de personnalités de haut niveau aux Nations Unies, décembre 2004.",
      },
      ar: {
        title: "عالم أكثر أمنًا: مسؤوليتنا المشتركة",
        abstract: "تقرير الفريق الرفيع المستوى إلى الأمم المتحدة، كانون الأول/ديسمبر 2004.",
      },
    },
  },
  {
    slug: "in-larger-freedom",
    symbols: ["A/59/2005"],
    type: "report",
    date: "2005-03-21",
    body: "Secretary-General of the United Nations",
    authority: "non-binding",
    regions: ["global"],
    countries: [],
    topics: ["un-reform", "development"],
    languages: official,
    texts: {
      en: {
        title: "In larger freedom: towards development, security and human rights for all",
        abstract: "The Secretary-General’s report of March 2005, six months before the World Summit.",
      },
      fr: {
        title: "Dans une liberté plus grande : développement, sécurité et respect des droits de l’homme pour tous",
        abstract: "Rapport du Secrétaire général de mars 2005, six mois avant le Sommet mondial.",
      },
      ar: {
        title: "في جو من الحرية أفسح: صوب تحقيق التنمية والأمن وحقوق الإنسان للجميع",
        abstract: "تقرير الأمين العام الصادر في آذار/مارس 2005، قبل ستة أشهر من مؤتمر القمة العالمي.",
      },
    },
  },
  {
    slug: "world-summit-outcome-2005",
    symbols: ["A/RES/60/1"],
    type: "resolution",
    date: "2005-09-16",
    body: "United Nations General Assembly",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["global"],
    countries: [],
    topics: ["state-responsibility", "international-assistance", "timely-response"],
    languages: official,
    texts: {
      en: {
        title: "2005 World Summit Outcome",
        abstract:
          "Paragraphs 138 to 140: the promise on the Responsibility to Protect, to which all the work recorded in this library returns.",
      },
      fr: {
        title: "Document final du Sommet mondial de 2005",
        abstract:
          "Paragraphes 138 à 140 : la promesse relative à la responsabilité de protéger, à laquelle revient tout le travail recensé dans cette bibliothèque.",
      },
      ar: {
        title: "نتائج مؤتمر القمة العالمي لعام 2005",
        abstract: "الفقرات 138 إلى 140: الوعد بالمسؤولية عن الحماية، وإليه يعود كل ما سُجل في هذه المكتبة من عمل.",
      },
    },
  },
  {
    slug: "letter-on-the-special-adviser-2007",
    symbols: ["S/2007/721"],
    type: "letter",
    date: "2007",
    body: "Secretary-General of the United Nations",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["global"],
    countries: [],
    topics: ["prevention", "un-reform"],
    languages: official,
    texts: {
      en: {
        title: "Letter on the post of Special Adviser on the responsibility to protect",
        abstract:
          "The Secretary-General’s letter of 2007 about the post of a Special Adviser on the Responsibility to Protect.",
      },
      fr: {
        title: "Lettre relative au poste de conseiller spécial pour la responsabilité de protéger",
        abstract:
          "Lettre du Secrétaire général, en 2007, au sujet du poste de conseiller spécial pour la responsabilité de protéger.",
      },
      ar: {
        title: "رسالة بشأن منصب المستشار الخاص المعني بالمسؤولية عن الحماية",
        abstract: "رسالة الأمين العام في عام 2007 بشأن منصب المستشار الخاص المعني بالمسؤولية عن الحماية.",
      },
    },
  },
  {
    slug: "general-assembly-resolution-63-308",
    symbols: ["A/RES/63/308"],
    type: "resolution",
    date: "2009-09-14",
    body: "United Nations General Assembly",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["global"],
    countries: [],
    topics: ["prevention"],
    languages: official,
    texts: {
      en: {
        title: "The responsibility to protect",
        abstract: "The General Assembly’s resolution of September 2009, adopted by consensus.",
      },
      fr: {
        title: "La responsabilité de protéger",
        abstract: "Résolution de l’Assemblée générale de septembre 2009, adoptée par consensus.",
      },
      ar: {
        title: "المسؤولية عن الحماية",
        abstract: "قرار الجمعية العامة الصادر في أيلول/سبتمبر 2009، وقد اعتُمد بتوافق الآراء.",
      },
    },
  },
];
