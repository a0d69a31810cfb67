import type { LibraryRecord } from "../types";
import { report } from "./report";

export const secretaryGeneralReportsSince2017: LibraryRecord[] = [
  report({
    slug: "accountability-for-prevention",
    symbols: ["A/71/1016", "S/2017/556"],
    date: "2017-08-10",
    topics: ["accountability", "prevention"],
    texts: {
      en: {
        title: "Implementing the responsibility to protect: accountability for prevention",
        abstract: "The Secretary-General’s report of 2017, on how those who promised to prevent can be held to it.",
      },
      fr: {
        title: "Mettre en œuvre la responsabilité de protéger : le devoir de prévention",
        abstract:
          "Rapport du Secrétaire général de 2017 : comment amener ceux qui ont promis de prévenir à rendre compte de leur promesse.",
      },
      ar: {
        title: "تنفيذ المسؤولية عن الحماية: المساءلة عن الوقاية",
        abstract: "تقرير الأمين العام لعام 2017 عن كيفية مساءلة من تعهدوا بالوقاية عن تعهدهم.",
      },
    },
  }),
  report({
    slug: "from-early-warning-to-early-action",
    symbols: ["A/72/884", "S/2018/525"],
    date: "2018-06-01",
    topics: ["early-warning", "timely-response"],
    texts: {
      en: {
        title: "Responsibility to protect: from early warning to early action",
        abstract:
          "The Secretary-General’s report of 2018, on the distance between a warning and what is done about it.",
      },
      fr: {
        title: "La responsabilité de protéger : de l’alerte rapide à l’action rapide",
        abstract: "Rapport du Secrétaire général de 2018 sur la distance qui sépare l’alerte de l’action.",
      },
      ar: {
        title: "المسؤولية عن الحماية: من الإنذار المبكر إلى العمل المبكر",
        abstract: "تقرير الأمين العام لعام 2018 عن المسافة بين الإنذار وما يُفعل حياله.",
      },
    },
  }),
  report({
    slug: "lessons-learned-for-prevention",
    symbols: ["A/73/898", "S/2019/463"],
    date: "2019-06-10",
    topics: ["prevention"],
    texts: {
      en: {
        title: "Responsibility to protect: lessons learned for prevention",
        abstract: "The Secretary-General’s report of 2019, on what experience teaches those who want to prevent.",
      },
      fr: {
        title: "La responsabilité de protéger : enseignements à retenir en matière de prévention",
        abstract: "Rapport du Secrétaire général de 2019 : ce que l’expérience apprend à qui veut prévenir.",
      },
      ar: {
        title: "المسؤولية عن الحماية: الدروس المستفادة في مجال الوقاية",
        abstract: "تقرير الأمين العام لعام 2019 عما تعلّمه التجربة لمن يريد الوقاية.",
      },
    },
  }),
  report({
    slug: "women-and-the-responsibility-to-protect",
    symbols: ["A/74/964", "S/2020/501"],
    date: "2020-07-23",
    topics: ["women-and-rtop", "prevention"],
    texts: {
      en: {
        title: "Prioritizing prevention and strengthening response: women and the responsibility to protect",
        abstract: "The Secretary-General’s report of 2020, on women and the prevention of atrocity crimes.",
      },
      fr: {
        title: "Privilégier la prévention et renforcer l’intervention : les femmes et la responsabilité de protéger",
        abstract: "Rapport du Secrétaire général de 2020 sur les femmes et la prévention des atrocités criminelles.",
      },
      ar: {
        title: "إعطاء الأولوية للوقاية وتعزيز الاستجابة: المرأة والمسؤولية عن الحماية",
        abstract: "تقرير الأمين العام لعام 2020 عن المرأة ومنع الجرائم الفظيعة.",
      },
    },
  }),
  report({
    slug: "advancing-atrocity-prevention",
    symbols: ["A/75/863", "S/2021/424"],
    date: "2021-05-03",
    topics: ["prevention", "early-warning"],
    texts: {
      en: {
        title:
          "Advancing atrocity prevention: work of the Office on Genocide Prevention and the Responsibility to Protect",
        abstract:
          "The Secretary-General’s report of 2021, on what the Office on Genocide Prevention and the Responsibility to Protect does.",
      },
      fr: {
        title:
          "Faire progresser la prévention des atrocités : action du Bureau de la prévention du génocide et de la responsabilité de protéger",
        abstract:
          "Rapport du Secrétaire général de 2021 sur l’action du Bureau de la prévention du génocide et de la responsabilité de protéger.",
      },
      ar: {
        title: "النهوض بمنع الفظائع: عمل المكتب المعني بمنع الإبادة الجماعية والمسؤولية عن الحماية",
        abstract: "تقرير الأمين العام لعام 2021 عن عمل المكتب المعني بمنع الإبادة الجماعية والمسؤولية عن الحماية.",
      },
    },
  }),
  report({
    slug: "prioritizing-children-and-young-people",
    symbols: ["A/76/844", "S/2022/428"],
    date: "2022",
    topics: ["children-and-young-people", "prevention"],
    texts: {
      en: {
        title: "Responsibility to protect: prioritizing children and young people",
        abstract:
          "The Secretary-General’s report of 2022, on children and young people: those most in danger, and those who will have to prevent.",
      },
      fr: {
        title: "La responsabilité de protéger : accorder la priorité aux enfants et aux jeunes",
        abstract:
          "Rapport du Secrétaire général de 2022 sur les enfants et les jeunes : les plus menacés, et ceux à qui il reviendra de prévenir.",
      },
      ar: {
        title: "المسؤولية عن الحماية: إيلاء الأولوية للأطفال والشباب",
        abstract:
          "تقرير الأمين العام لعام 2022 عن الأطفال والشباب: أكثر الناس تعرضًا للخطر، ومن سيقع عليهم عبء الوقاية.",
      },
    },
  }),
  report({
    slug: "development-and-the-responsibility-to-protect",
    symbols: ["A/77/910", "S/2023/409"],
    date: "2023-06",
    topics: ["development", "prevention"],
    texts: {
      en: {
        title:
          "Development and the responsibility to protect: recognizing and addressing embedded risks and drivers of atrocity crimes",
        abstract:
          "The Secretary-General’s report of 2023, on the risks of atrocity crimes that development can lessen, or carry within it.",
      },
      fr: {
        title:
          "Le développement et la responsabilité de protéger : repérer et traiter les risques et les facteurs sous-jacents des atrocités criminelles",
        abstract:
          "Rapport du Secrétaire général de 2023 sur les risques d’atrocités que le développement peut réduire, ou porter en lui.",
      },
      ar: {
        title: "التنمية والمسؤولية عن الحماية: إدراك ومعالجة المخاطر والدوافع الكامنة للجرائم الفظيعة",
        abstract:
          "تقرير الأمين العام لعام 2023 عن مخاطر الجرائم الفظيعة التي يمكن للتنمية أن تخففها أو أن تحملها في طياتها.",
      },
    },
  }),
  report({
    slug: "the-commitment-to-prevent-and-protect",
    symbols: ["A/78/901"],
    date: "2024-06",
    topics: ["prevention", "protection-of-civilians"],
    texts: {
      en: {
        title: "Responsibility to protect: the commitment to prevent and protect populations from atrocity crimes",
        abstract:
          "The Secretary-General’s report of 2024, on the commitment to prevent and to protect, and its keeping.",
      },
      fr: {
        title:
          "La responsabilité de protéger : l’engagement de prévenir les atrocités criminelles et d’en protéger les populations",
        abstract:
          "Rapport du Secrétaire général de 2024 sur l’engagement de prévenir et de protéger, et sur la manière dont il est tenu.",
      },
      ar: {
        title: "المسؤولية عن الحماية: الالتزام بمنع الجرائم الفظيعة وحماية السكان منها",
        abstract: "تقرير الأمين العام لعام 2024 عن الالتزام بالوقاية والحماية وعن الوفاء به.",
      },
    },
  }),
  report({
    slug: "20-years-of-commitment",
    symbols: [],
    date: "2025",
    topics: ["prevention", "timely-response"],
    texts: {
      en: {
        title: "Responsibility to protect: 20 years of commitment to principled and collective action",
        abstract: "The Secretary-General’s report of 2025, twenty years after the World Summit.",
      },
      fr: {
        title:
          "La responsabilité de protéger : vingt ans d’engagement en faveur d’une action collective et fondée sur des principes",
        abstract: "Rapport du Secrétaire général de 2025, vingt ans après le Sommet mondial.",
      },
      ar: {
        title: "المسؤولية عن الحماية: 20 عامًا من الالتزام بالعمل الجماعي القائم على المبادئ",
        abstract: "تقرير الأمين العام لعام 2025، بعد عشرين عامًا من مؤتمر القمة العالمي.",
      },
    },
  }),
];
