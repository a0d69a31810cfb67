import type { AppealContent } from "../appeal";

export const appeal2012: AppealContent = {
  slug: "december-2012",
  status: "closed",
  date: "2012-12-03",
  opensAt: "2012-12-03",
  closesAt: "2013-01-15",
  goal: 4_000_000,
  currency: "USD",
  texts: {
    en: {
      title: "Before the next warning",
      kicker: "Year-end appeal, December 2012",
      salutation: "Dear friends,",
      opening: `A warning is worth as much as the answer it gets. This year the Secretary-General wrote about the timely and decisive response that States owe to people in danger; our members wrote about how seldom they have seen it.

They do not write in order to be right afterwards. They write because each of them knows a place where there was still time.`,
      closing: `Next year we want those who give the warnings to meet one another, and those who should answer them. Your gift makes the journey possible.

With our thanks,`,
      signature: "The secretariat of the coalition",
    },
    fr: {
      title: "Avant la prochaine alerte",
      kicker: "Appel de fin d’année, décembre 2012",
      salutation: "Chères amies, chers amis,",
      opening: `Une alerte vaut ce que vaut la réponse qu’elle reçoit. Cette année, le Secrétaire général a parlé de la réaction prompte et décisive que les États doivent aux personnes en danger ; nos membres ont dit combien ils l’ont rarement vue.

Ils n’écrivent pas pour avoir eu raison après coup. Ils écrivent parce que chacun d’eux connaît un lieu où il était encore temps.`,
      closing: `L’an prochain, nous voulons que ceux qui alertent se rencontrent, et rencontrent ceux qui devraient répondre. Votre don rend ce voyage possible.

Avec nos remerciements,`,
      signature: "Le secrétariat de la Coalition",
    },
    ar: {
      title: "قبل الإنذار التالي",
      kicker: "نداء نهاية العام، كانون الأول/ديسمبر 2012",
      salutation: "أصدقاءنا الأعزاء،",
      opening: `قيمة الإنذار بقدر ما يلقاه من جواب. كتب الأمين العام هذا العام عن الاستجابة الحاسمة في الوقت المناسب التي تدين بها الدول لمن هم في خطر؛ وكتب أعضاؤنا كم قلّما رأوها.

لا يكتبون ليكونوا على حق بعد فوات الأوان، بل لأن كلًا منهم يعرف مكانًا كان فيه الوقت لا يزال متاحًا.`,
      closing: `نريد في العام المقبل أن يلتقي من يطلقون الإنذارات بعضهم ببعض، وأن يلتقوا من عليهم الإجابة. وهبتكم هي ما يجعل هذه الرحلة ممكنة.

مع شكرنا،`,
      signature: "أمانة التحالف",
    },
  },
  achievements: [
    {
      text: {
        en: "Brought civil society of the Middle East and North Africa together for a workshop on RtoP and prevention, which meets this month.",
        fr: "Réuni la société civile du Moyen-Orient et d’Afrique du Nord pour un atelier sur la responsabilité de protéger et la prévention, qui se tient ce mois-ci.",
        ar: "جمع المجتمع المدني في الشرق الأوسط وشمال أفريقيا في ورشة عمل عن المسؤولية عن الحماية والوقاية تنعقد هذا الشهر.",
      },
      linkLabel: { en: "The workshop’s report", fr: "Le rapport de l’atelier", ar: "تقرير الورشة" },
      documentSlug: "rtop-and-prevention-in-the-mena-region",
    },
    {
      text: {
        en: "Explained the Secretary-General’s report on timely and decisive response to those who were not in the room.",
        fr: "Expliqué le rapport du Secrétaire général sur la réaction prompte et décisive à celles et ceux qui n’étaient pas dans la salle.",
        ar: "شرح تقرير الأمين العام عن الاستجابة الحاسمة في الوقت المناسب لمن لم يكونوا في القاعة.",
      },
      linkLabel: { en: "The report, A/66/874", fr: "Le rapport, A/66/874", ar: "التقرير، A/66/874" },
      documentSlug: "timely-and-decisive-response",
    },
  ],
  amounts: [
    {
      currency: "USD",
      amount: 5_000,
      effect: {
        en: "50 dollars pay for a participant’s journey by bus.",
        fr: "50 dollars paient le voyage en autocar d’un participant.",
        ar: "50 دولارًا تغطي سفر مشارك بالحافلة.",
      },
    },
  ],
};
