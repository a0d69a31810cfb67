import type { LibraryRecord } from "../types";
import { report } from "./report";

/** The Secretary-General's yearly reports on the Responsibility to Protect. */
export const secretaryGeneralReports: LibraryRecord[] = [
  report({
    slug: "implementing-the-responsibility-to-protect",
    symbols: ["A/63/677"],
    date: "2009-01-12",
    topics: ["prevention", "state-responsibility", "international-assistance", "timely-response"],
    texts: {
      en: {
        title: "Implementing the responsibility to protect",
        abstract:
          "The Secretary-General’s report of January 2009 on how States and the United Nations can put into practice what the World Summit agreed in 2005.",
      },
      fr: {
        title: "La mise en œuvre de la responsabilité de protéger",
        abstract:
          "Rapport du Secrétaire général de janvier 2009 : comment les États et les Nations Unies peuvent mettre en pratique ce que le Sommet mondial a convenu en 2005.",
      },
      ar: {
        title: "تنفيذ المسؤولية عن الحماية",
        abstract:
          "تقرير الأمين العام الصادر في كانون الثاني/يناير 2009 عن سبل تطبيق الدول والأمم المتحدة لما اتفق عليه مؤتمر القمة العالمي عام 2005.",
      },
    },
  }),
  report({
    slug: "early-warning-assessment-and-the-responsibility-to-protect",
    symbols: ["A/64/864"],
    date: "2010-07-14",
    topics: ["early-warning", "prevention"],
    texts: {
      en: {
        title: "Early warning, assessment and the responsibility to protect",
        abstract:
          "The Secretary-General’s report of 2010, on the information and the analysis without which no one can act in time.",
      },
      fr: {
        title: "Alerte précoce, évaluation et responsabilité de protéger",
        abstract:
          "Rapport du Secrétaire général de 2010, consacré à l’information et à l’analyse sans lesquelles nul ne peut agir à temps.",
      },
      ar: {
        title: "الإنذار المبكر والتقييم والمسؤولية عن الحماية",
        abstract:
          "تقرير الأمين العام لعام 2010 عن المعلومات والتحليل اللذين لا يمكن من دونهما التحرك في الوقت المناسب.",
      },
    },
  }),
  report({
    slug: "role-of-regional-and-subregional-arrangements",
    symbols: ["A/65/877", "S/2011/393"],
    date: "2011-06",
    regions: ["global", "africa", "americas", "asia-pacific", "europe", "middle-east"],
    topics: ["regional-arrangements"],
    texts: {
      en: {
        title: "The role of regional and subregional arrangements in implementing the responsibility to protect",
        abstract:
          "The Secretary-General’s report of 2011, on what regional and subregional organizations contribute to prevention and protection.",
      },
      fr: {
        title: "Le rôle des accords régionaux et sous-régionaux dans la mise en œuvre de la responsabilité de protéger",
        abstract:
          "Rapport du Secrétaire général de 2011 sur la contribution des organisations régionales et sous-régionales à la prévention et à la protection.",
      },
      ar: {
        title: "دور الترتيبات الإقليمية ودون الإقليمية في تنفيذ المسؤولية عن الحماية",
        abstract: "تقرير الأمين العام لعام 2011 عن إسهام المنظمات الإقليمية ودون الإقليمية في الوقاية والحماية.",
      },
    },
  }),
  report({
    slug: "timely-and-decisive-response",
    symbols: ["A/66/874", "S/2012/578"],
    date: "2012-07-25",
    topics: ["timely-response", "use-of-force"],
    texts: {
      en: {
        title: "Responsibility to protect: timely and decisive response",
        abstract:
          "The Secretary-General’s report of 2012, on what the international community can do when a State does not protect its people.",
      },
      fr: {
        title: "La responsabilité de protéger : réagir de manière prompte et décisive",
        abstract:
          "Rapport du Secrétaire général de 2012 sur ce que la communauté internationale peut faire lorsqu’un État ne protège pas sa population.",
      },
      ar: {
        title: "المسؤولية عن الحماية: الاستجابة الحاسمة في الوقت المناسب",
        abstract: "تقرير الأمين العام لعام 2012 عما يمكن للمجتمع الدولي فعله حين لا تحمي الدولة سكانها.",
      },
    },
  }),
  report({
    slug: "state-responsibility-and-prevention",
    symbols: ["A/67/929", "S/2013/399"],
    date: "2013-07-09",
    topics: ["state-responsibility", "prevention"],
    texts: {
      en: {
        title: "Responsibility to protect: State responsibility and prevention",
        abstract:
          "The Secretary-General’s report of 2013, on what States can do at home to prevent atrocity crimes. More than fifty civil-society organizations were consulted on it.",
      },
      fr: {
        title: "La responsabilité de protéger : responsabilité des États et prévention",
        abstract:
          "Rapport du Secrétaire général de 2013 sur ce que les États peuvent faire chez eux pour prévenir les atrocités criminelles. Plus de cinquante organisations de la société civile ont été consultées.",
      },
      ar: {
        title: "المسؤولية عن الحماية: مسؤولية الدول والوقاية",
        abstract:
          "تقرير الأمين العام لعام 2013 عما يمكن للدول فعله في الداخل لمنع الجرائم الفظيعة، وقد استُشيرت بشأنه أكثر من خمسين منظمة من المجتمع المدني.",
      },
    },
  }),
  report({
    slug: "fulfilling-our-collective-responsibility",
    symbols: ["A/68/947", "S/2014/449"],
    date: "2014-07-11",
    topics: ["international-assistance", "capacity-building"],
    texts: {
      en: {
        title: "Fulfilling our collective responsibility: international assistance and the responsibility to protect",
        abstract: "The Secretary-General’s report of 2014, on helping States to meet their responsibility.",
      },
      fr: {
        title: "S’acquitter de notre responsabilité collective : aide internationale et responsabilité de protéger",
        abstract:
          "Rapport du Secrétaire général de 2014 sur l’aide à apporter aux États pour qu’ils assument leur responsabilité.",
      },
      ar: {
        title: "الوفاء بمسؤوليتنا الجماعية: المساعدة الدولية والمسؤولية عن الحماية",
        abstract: "تقرير الأمين العام لعام 2014 عن مساعدة الدول على النهوض بمسؤوليتها.",
      },
    },
  }),
  report({
    slug: "a-vital-and-enduring-commitment",
    symbols: ["A/69/981", "S/2015/500"],
    date: "2015-07-13",
    topics: ["prevention", "international-assistance", "timely-response"],
    texts: {
      en: {
        title: "A vital and enduring commitment: implementing the responsibility to protect",
        abstract:
          "The Secretary-General’s report of 2015, ten years after the World Summit, on what has been done with its promise.",
      },
      fr: {
        title: "Un engagement essentiel et durable : mettre en œuvre la responsabilité de protéger",
        abstract:
          "Rapport du Secrétaire général de 2015, dix ans après le Sommet mondial : ce qui a été fait de sa promesse.",
      },
      ar: {
        title: "التزام حيوي ودائم: تنفيذ المسؤولية عن الحماية",
        abstract: "تقرير الأمين العام لعام 2015، بعد عشر سنوات من مؤتمر القمة العالمي، عما تحقق من وعده.",
      },
    },
  }),
  report({
    slug: "mobilizing-collective-action",
    symbols: ["A/70/999", "S/2016/620"],
    date: "2016-07-22",
    topics: ["timely-response", "prevention"],
    texts: {
      en: {
        title: "Mobilizing collective action: the next decade of the responsibility to protect",
        abstract:
          "The Secretary-General’s report of 2016, on collective action in the second decade of the Responsibility to Protect.",
      },
      fr: {
        title: "Mobiliser l’action collective : la prochaine décennie de la responsabilité de protéger",
        abstract:
          "Rapport du Secrétaire général de 2016 sur l’action collective au cours de la deuxième décennie de la responsabilité de protéger.",
      },
      ar: {
        title: "حشد العمل الجماعي: العقد المقبل من المسؤولية عن الحماية",
        abstract: "تقرير الأمين العام لعام 2016 عن العمل الجماعي في العقد الثاني من المسؤولية عن الحماية.",
      },
    },
  }),
];
