import type { LibraryRecord, PartialDate } from "../types";
import { official } from "./official";

type Report = Omit<LibraryRecord, "type" | "body" | "authority" | "rtopReference" | "regions" | "countries" | "languages"> &
  Partial<Pick<LibraryRecord, "regions" | "languages">>;

function report(facts: Report & { date: PartialDate }): LibraryRecord {
  return {
    type: "report",
    body: "Secretary-General of the United Nations",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["global"],
    countries: [],
    languages: official,
    ...facts,
  };
}

/** The Secretary-General's yearly reports on the Responsibility to Protect. */
export const secretaryGeneralReports: LibraryRecord[] = [
  report({
    slug: "implementing-the-responsibility-to-protect",
    symbols: ["A/63/677"],
    date: "2009-01-12",
    topics: ["prevention", "state-responsibility", "international-assistance", "timely-response"],
    texts: {
      en: { title: "Implementing the responsibility to protect", abstract: "The Secretary-General’s report of January 2009 on how States and the United Nations can put into practice what the World Summit agreed in 2005." },
      fr: { title: "La mise en œuvre de la responsabilité de protéger", abstract: "Rapport du Secrétaire général de janvier 2009 : comment les États et les Nations Unies peuvent mettre en pratique ce que le Sommet mondial a convenu en 2005." },
      ar: { title: "تنفيذ المسؤولية عن الحماية", abstract: "تقرير الأمين العام الصادر في كانون الثاني/يناير 2009 عن سبل تطبيق الدول والأمم المتحدة لما اتفق عليه مؤتمر القمة العالمي عام 2005." },
    },
  }),
  report({
    slug: "early-warning-assessment-and-the-responsibility-to-protect",
    symbols: ["A/64/864"],
    date: "2010-07-14",
    topics: ["early-warning", "prevention"],
    texts: {
      en: { title: "Early warning, assessment and the responsibility to protect", abstract: "The Secretary-General’s report of 2010, on the information and the analysis without which no one can act in time." },
      fr: { title: "Alerte précoce, évaluation et responsabilité de protéger", abstract: "Rapport du Secrétaire général de 2010, consacré à l’information et à l’analyse sans lesquelles nul ne peut agir à temps." },
      ar: { title: "الإنذار المبكر والتقييم والمسؤولية عن الحماية", abstract: "تقرير الأمين العام لعام 2010 عن المعلومات والتحليل اللذين لا يمكن من دونهما التحرك في الوقت المناسب." },
    },
  }),
  report({
    slug: "role-of-regional-and-subregional-arrangements",
    symbols: ["A/65/877", "S/2011/393"],
    date: "2011-06",
    regions: ["global", "africa", "americas", "asia-pacific", "europe", "middle-east"],
    topics: ["regional-arrangements"],
    texts: {
      en: { title: "The role of regional and subregional arrangements in implementing the responsibility to protect", abstract: "The Secretary-General’s report of 2011, on what regional and subregional organizations contribute to prevention and protection." },
      fr: { title: "Le rôle des accords régionaux et sous-régionaux dans la mise en œuvre de la responsabilité de protéger", abstract: "Rapport du Secrétaire général de 2011 sur la contribution des organisations régionales et sous-régionales à la prévention et à la protection." },
      ar: { title: "دور الترتيبات الإقليمية ودون الإقليمية في تنفيذ المسؤولية عن الحماية", abstract: "تقرير الأمين العام لعام 2011 عن إسهام المنظمات الإقليمية ودون الإقليمية في الوقاية والحماية." },
    },
  }),
  report({
    slug: "timely-and-decisive-response",
    symbols: ["A/66/874", "S/2012/578"],
    date: "2012-07-25",
    topics: ["timely-response", "use-of-force"],
    texts: {
      en: { title: "Responsibility to protect: timely and decisive response", abstract: "The Secretary-General’s report of 2012, on what the international community can do when a State does not protect its people." },
      fr: { title: "La responsabilité de protéger : réagir de manière prompte et décisive", abstract: "Rapport du Secrétaire général de 2012 sur ce que la communauté internationale peut faire lorsqu’un État ne protège pas sa population." },
      ar: { title: "المسؤولية عن الحماية: الاستجابة الحاسمة في الوقت المناسب", abstract: "تقرير الأمين العام لعام 2012 عما يمكن للمجتمع الدولي فعله حين لا تحمي الدولة سكانها." },
    },
  }),
  report({
    slug: "state-responsibility-and-prevention",
    symbols: ["A/67/929", "S/2013/399"],
    date: "2013-07-09",
    topics: ["state-responsibility", "prevention"],
    texts: {
      en: { title: "Responsibility to protect: State responsibility and prevention", abstract: "The Secretary-General’s report of 2013, on what States can do at home to prevent atrocity crimes. More than fifty civil-society organizations were consulted on it." },
      fr: { title: "La responsabilité de protéger : responsabilité des États et prévention", abstract: "Rapport du Secrétaire général de 2013 sur ce que les États peuvent faire chez eux pour prévenir les atrocités criminelles. Plus de cinquante organisations de la société civile ont été consultées." },
      ar: { title: "المسؤولية عن الحماية: مسؤولية الدول والوقاية", abstract: "تقرير الأمين العام لعام 2013 عما يمكن للدول فعله في الداخل لمنع الجرائم الفظيعة، وقد استُشيرت بشأنه أكثر من خمسين منظمة من المجتمع المدني." },
    },
  }),
  report({
    slug: "fulfilling-our-collective-responsibility",
    symbols: ["A/68/947", "S/2014/449"],
    date: "2014-07-11",
    topics: ["international-assistance", "capacity-building"],
    texts: {
      en: { title: "Fulfilling our collective responsibility: international assistance and the responsibility to protect", abstract: "The Secretary-General’s report of 2014, on helping States to meet their responsibility." },
      fr: { title: "S’acquitter de notre responsabilité collective : aide internationale et responsabilité de protéger", abstract: "Rapport du Secrétaire général de 2014 sur l’aide à apporter aux États pour qu’ils assument leur responsabilité." },
      ar: { title: "الوفاء بمسؤوليتنا الجماعية: المساعدة الدولية والمسؤولية عن الحماية", abstract: "تقرير الأمين العام لعام 2014 عن مساعدة الدول على النهوض بمسؤوليتها." },
    },
  }),
  report({
    slug: "a-vital-and-enduring-commitment",
    symbols: ["A/69/981", "S/2015/500"],
    date: "2015-07-13",
    topics: ["prevention", "international-assistance", "timely-response"],
    texts: {
      en: { title: "A vital and enduring commitment: implementing the responsibility to protect", abstract: "The Secretary-General’s report of 2015, ten years after the World Summit, on what has been done with its promise." },
      fr: { title: "Un engagement essentiel et durable : mettre en œuvre la responsabilité de protéger", abstract: "Rapport du Secrétaire général de 2015, dix ans après le Sommet mondial : ce qui a été fait de sa promesse." },
      ar: { title: "التزام حيوي ودائم: تنفيذ المسؤولية عن الحماية", abstract: "تقرير الأمين العام لعام 2015، بعد عشر سنوات من مؤتمر القمة العالمي، عما تحقق من وعده." },
    },
  }),
  report({
    slug: "mobilizing-collective-action",
    symbols: ["A/70/999", "S/2016/620"],
    date: "2016-07-22",
    topics: ["timely-response", "prevention"],
    texts: {
      en: { title: "Mobilizing collective action: the next decade of the responsibility to protect", abstract: "The Secretary-General’s report of 2016, on collective action in the second decade of the Responsibility to Protect." },
      fr: { title: "Mobiliser l’action collective : la prochaine décennie de la responsabilité de protéger", abstract: "Rapport du Secrétaire général de 2016 sur l’action collective au cours de la deuxième décennie de la responsabilité de protéger." },
      ar: { title: "حشد العمل الجماعي: العقد المقبل من المسؤولية عن الحماية", abstract: "تقرير الأمين العام لعام 2016 عن العمل الجماعي في العقد الثاني من المسؤولية عن الحماية." },
    },
  }),
  report({
    slug: "accountability-for-prevention",
    symbols: ["A/71/1016", "S/2017/556"],
    date: "2017-08-10",
    topics: ["accountability", "prevention"],
    texts: {
      en: { title: "Implementing the responsibility to protect: accountability for prevention", abstract: "The Secretary-General’s report of 2017, on how those who promised to prevent can be held to it." },
      fr: { title: "Mettre en œuvre la responsabilité de protéger : le devoir de prévention", abstract: "Rapport du Secrétaire général de 2017 : comment amener ceux qui ont promis de prévenir à rendre compte de leur promesse." },
      ar: { title: "تنفيذ المسؤولية عن الحماية: المساءلة عن الوقاية", abstract: "تقرير الأمين العام لعام 2017 عن كيفية مساءلة من تعهدوا بالوقاية عن تعهدهم." },
    },
  }),
  report({
    slug: "from-early-warning-to-early-action",
    symbols: ["A/72/884", "S/2018/525"],
    date: "2018-06-01",
    topics: ["early-warning", "timely-response"],
    texts: {
      en: { title: "Responsibility to protect: from early warning to early action", abstract: "The Secretary-General’s report of 2018, on the distance between a warning and what is done about it." },
      fr: { title: "La responsabilité de protéger : de l’alerte rapide à l’action rapide", abstract: "Rapport du Secrétaire général de 2018 sur la distance qui sépare l’alerte de l’action." },
      ar: { title: "المسؤولية عن الحماية: من الإنذار المبكر إلى العمل المبكر", abstract: "تقرير الأمين العام لعام 2018 عن المسافة بين الإنذار وما يُفعل حياله." },
    },
  }),
  report({
    slug: "lessons-learned-for-prevention",
    symbols: ["A/73/898", "S/2019/463"],
    date: "2019-06-10",
    topics: ["prevention"],
    texts: {
      en: { title: "Responsibility to protect: lessons learned for prevention", abstract: "The Secretary-General’s report of 2019, on what experience teaches those who want to prevent." },
      fr: { title: "La responsabilité de protéger : enseignements à retenir en matière de prévention", abstract: "Rapport du Secrétaire général de 2019 : ce que l’expérience apprend à qui veut prévenir." },
      ar: { title: "المسؤولية عن الحماية: الدروس المستفادة في مجال الوقاية", abstract: "تقرير الأمين العام لعام 2019 عما تعلّمه التجربة لمن يريد الوقاية." },
    },
  }),
  report({
    slug: "women-and-the-responsibility-to-protect",
    symbols: ["A/74/964", "S/2020/501"],
    date: "2020-07-23",
    topics: ["women-and-rtop", "prevention"],
    texts: {
      en: { title: "Prioritizing prevention and strengthening response: women and the responsibility to protect", abstract: "The Secretary-General’s report of 2020, on women and the prevention of atrocity crimes." },
      fr: { title: "Privilégier la prévention et renforcer l’intervention : les femmes et la responsabilité de protéger", abstract: "Rapport du Secrétaire général de 2020 sur les femmes et la prévention des atrocités criminelles." },
      ar: { title: "إعطاء الأولوية للوقاية وتعزيز الاستجابة: المرأة والمسؤولية عن الحماية", abstract: "تقرير الأمين العام لعام 2020 عن المرأة ومنع الجرائم الفظيعة." },
    },
  }),
  report({
    slug: "advancing-atrocity-prevention",
    symbols: ["A/75/863", "S/2021/424"],
    date: "2021-05-03",
    topics: ["prevention", "early-warning"],
    texts: {
      en: { title: "Advancing atrocity prevention: work of the Office on Genocide Prevention and the Responsibility to Protect", abstract: "The Secretary-General’s report of 2021, on what the Office on Genocide Prevention and the Responsibility to Protect does." },
      fr: { title: "Faire progresser la prévention des atrocités : action du Bureau de la prévention du génocide et de la responsabilité de protéger", abstract: "Rapport du Secrétaire général de 2021 sur l’action du Bureau de la prévention du génocide et de la responsabilité de protéger." },
      ar: { title: "النهوض بمنع الفظائع: عمل المكتب المعني بمنع الإبادة الجماعية والمسؤولية عن الحماية", abstract: "تقرير الأمين العام لعام 2021 عن عمل المكتب المعني بمنع الإبادة الجماعية والمسؤولية عن الحماية." },
    },
  }),
  report({
    slug: "prioritizing-children-and-young-people",
    symbols: ["A/76/844", "S/2022/428"],
    date: "2022",
    topics: ["children-and-young-people", "prevention"],
    texts: {
      en: { title: "Responsibility to protect: prioritizing children and young people", abstract: "The Secretary-General’s report of 2022, on children and young people: those most in danger, and those who will have to prevent." },
      fr: { title: "La responsabilité de protéger : accorder la priorité aux enfants et aux jeunes", abstract: "Rapport du Secrétaire général de 2022 sur les enfants et les jeunes : les plus menacés, et ceux à qui il reviendra de prévenir." },
      ar: { title: "المسؤولية عن الحماية: إيلاء الأولوية للأطفال والشباب", abstract: "تقرير الأمين العام لعام 2022 عن الأطفال والشباب: أكثر الناس تعرضًا للخطر، ومن سيقع عليهم عبء الوقاية." },
    },
  }),
  report({
    slug: "development-and-the-responsibility-to-protect",
    symbols: ["A/77/910", "S/2023/409"],
    date: "2023-06",
    topics: ["development", "prevention"],
    texts: {
      en: { title: "Development and the responsibility to protect: recognizing and addressing embedded risks and drivers of atrocity crimes", abstract: "The Secretary-General’s report of 2023, on the risks of atrocity crimes that development can lessen, or carry within it." },
      fr: { title: "Le développement et la responsabilité de protéger : repérer et traiter les risques et les facteurs sous-jacents des atrocités criminelles", abstract: "Rapport du Secrétaire général de 2023 sur les risques d’atrocités que le développement peut réduire, ou porter en lui." },
      ar: { title: "التنمية والمسؤولية عن الحماية: إدراك ومعالجة المخاطر والدوافع الكامنة للجرائم الفظيعة", abstract: "تقرير الأمين العام لعام 2023 عن مخاطر الجرائم الفظيعة التي يمكن للتنمية أن تخففها أو أن تحملها في طياتها." },
    },
  }),
  report({
    slug: "the-commitment-to-prevent-and-protect",
    symbols: ["A/78/901"],
    date: "2024-06",
    topics: ["prevention", "protection-of-civilians"],
    texts: {
      en: { title: "Responsibility to protect: the commitment to prevent and protect populations from atrocity crimes", abstract: "The Secretary-General’s report of 2024, on the commitment to prevent and to protect, and its keeping." },
      fr: { title: "La responsabilité de protéger : l’engagement de prévenir les atrocités criminelles et d’en protéger les populations", abstract: "Rapport du Secrétaire général de 2024 sur l’engagement de prévenir et de protéger, et sur la manière dont il est tenu." },
      ar: { title: "المسؤولية عن الحماية: الالتزام بمنع الجرائم الفظيعة وحماية السكان منها", abstract: "تقرير الأمين العام لعام 2024 عن الالتزام بالوقاية والحماية وعن الوفاء به." },
    },
  }),
  report({
    slug: "20-years-of-commitment",
    symbols: [],
    date: "2025",
    topics: ["prevention", "timely-response"],
    texts: {
      en: { title: "Responsibility to protect: 20 years of commitment to principled and collective action", abstract: "The Secretary-General’s report of 2025, twenty years after the World Summit." },
      fr: { title: "La responsabilité de protéger : vingt ans d’engagement en faveur d’une action collective et fondée sur des principes", abstract: "Rapport du Secrétaire général de 2025, vingt ans après le Sommet mondial." },
      ar: { title: "المسؤولية عن الحماية: 20 عامًا من الالتزام بالعمل الجماعي القائم على المبادئ", abstract: "تقرير الأمين العام لعام 2025، بعد عشرين عامًا من مؤتمر القمة العالمي." },
    },
  }),
];
