import type { AppealContent } from "../appeal";

export const appeal2013: AppealContent = {
  slug: "december-2013",
  status: "open",
  date: "2013-12-09",
  opensAt: "2013-12-09",
  closesAt: "2013-12-31",
  goal: 5_000_000,
  currency: "USD",
  texts: {
    en: {
      title: "A promise made to everyone, kept by those who insist on it",
      kicker: "Year-end appeal, December 2013",
      salutation: "Dear friends,",
      opening: `In Syria the killing goes on, and in the Central African Republic people now speak of genocide as of a thing that may come. In 2005 every State promised that it would protect its people from genocide, war crimes, crimes against humanity and ethnic cleansing, and that it would help others to do so. This year has shown again how far that promise is from being kept, and how much depends on those who will not let it be forgotten.

They are seldom the ones you see. A teacher who writes down what is said about her neighbours on the radio. A lawyer who asks his parliament why it has signed a convention and not acted on it. A women’s group that walks to the next village before the rumour does. They know what is coming, often months before anyone in New York or Geneva does. What they lack is someone to tell, and someone who must answer.

That is why this coalition was founded in 2009. Its members are non-governmental organizations on every continent; they watch, warn, teach and persuade, and they hold governments to their word. Alone, each can be ignored. Together they are heard: in capitals, in regional organizations, and in the halls of the United Nations.

Here is some of what they did in 2013.`,
      closing: `None of this stops a massacre by itself. But no massacre was ever prevented without it: without someone who saw the signs, someone who knew what States had promised, and someone in the room who said so aloud.

In 2014 we mean to train more of those who see the signs first, to carry their warnings further, and to bring more governments to answer them, before the next emergency rather than after it. We are a small secretariat, and we spend what we are given with care. A gift from you this season, of whatever size, is a part of that work.

Those who are in danger tonight did not choose to need our promise. We can choose to keep it.

With warm regards,`,
      signature: "The Program Director",
    },
    fr: {
      title: "Une promesse faite à tous, tenue par celles et ceux qui y veillent",
      kicker: "Appel de fin d’année, décembre 2013",
      salutation: "Chères amies, chers amis,",
      opening: `En Syrie, on continue de tuer, et en République centrafricaine on parle désormais du génocide comme d’une chose qui peut advenir. En 2005, tous les États ont promis de protéger leurs populations du génocide, des crimes de guerre, des crimes contre l’humanité et du nettoyage ethnique, et de s’y aider les uns les autres. Cette année a montré une fois encore combien cette promesse est loin d’être tenue, et combien tout dépend de celles et ceux qui refusent qu’on l’oublie.

On les voit rarement. Une institutrice qui note ce que la radio dit de ses voisins. Un avocat qui demande à son parlement pourquoi il a signé une convention sans en tirer les conséquences. Un groupe de femmes qui se rend à pied au village voisin avant que la rumeur n’y arrive. Ils savent ce qui se prépare, souvent des mois avant New York ou Genève. Ce qui leur manque, c’est quelqu’un à qui le dire, et quelqu’un qui doive répondre.

C’est pour cela que cette Coalition a été fondée en 2009. Ses membres sont des organisations non gouvernementales de tous les continents : elles observent, alertent, enseignent, convainquent, et rappellent les gouvernements à leur parole. Seule, chacune peut être ignorée. Ensemble, elles sont entendues : dans les capitales, dans les organisations régionales et aux Nations Unies.

Voici une part de ce qu’elles ont accompli en 2013.`,
      closing: `Rien de tout cela n’arrête à soi seul un massacre. Mais aucun massacre n’a jamais été empêché sans cela : sans quelqu’un pour en voir les signes, sans quelqu’un pour savoir ce que les États ont promis, sans quelqu’un dans la salle pour le dire à voix haute.

En 2014, nous voulons former davantage de celles et ceux qui voient les signes les premiers, porter plus loin leurs alertes et amener plus de gouvernements à y répondre, avant la prochaine urgence et non après. Notre secrétariat est petit, et nous dépensons avec soin ce qui nous est confié. Votre don de cette saison, quel qu’en soit le montant, fait partie de ce travail.

Ceux qui sont en danger cette nuit n’ont pas choisi d’avoir besoin de notre promesse. Nous pouvons choisir de la tenir.

Avec nos salutations les plus chaleureuses,`,
      signature: "Le directeur de programme",
    },
    ar: {
      title: "وعدٌ قُطع للجميع، ويفي به من يُصرّون عليه",
      kicker: "نداء نهاية العام، كانون الأول/ديسمبر 2013",
      salutation: "أصدقاءنا الأعزاء،",
      opening: `ما زال القتل مستمرًا في سوريا، وفي جمهورية أفريقيا الوسطى صار الناس يتحدثون عن الإبادة الجماعية كأمر قد يقع. في عام 2005 وعدت الدول كلها بأن تحمي شعوبها من الإبادة الجماعية وجرائم الحرب والجرائم ضد الإنسانية والتطهير العرقي، وبأن يعين بعضها بعضًا على ذلك. وقد أظهر هذا العام مرة أخرى كم يبعد هذا الوعد عن الوفاء، وكم يتوقف الأمر على من لا يقبلون أن يُنسى.

قلّما ترونهم: معلّمة تدوّن ما تقوله الإذاعة عن جيرانها، ومحامٍ يسأل برلمان بلده لماذا وقّع اتفاقية ولم يعمل بها، ومجموعة نساء تسبق الشائعة سيرًا على الأقدام إلى القرية المجاورة. إنهم يعرفون ما هو آتٍ، وكثيرًا ما يعرفونه قبل نيويورك وجنيف بأشهر. وما ينقصهم هو من يخبرونه، ومن يكون عليه أن يجيب.

لهذا تأسس هذا التحالف في عام 2009. أعضاؤه منظمات غير حكومية في كل القارات، ترصد وتحذّر وتعلّم وتُقنع، وتُلزم الحكومات بكلمتها. قد تُهمَل الواحدة منها إن كانت وحدها، لكنها معًا مسموعة: في العواصم، وفي المنظمات الإقليمية، وفي قاعات الأمم المتحدة.

وهذا بعض ما أنجزته في عام 2013.`,
      closing: `لا يوقف شيء من هذا مذبحةً بمفرده. لكن ما من مذبحة مُنعت قط من دونه: من دون من يرى علاماتها، ومن يعرف ما وعدت به الدول، ومن يقول ذلك بصوت عالٍ داخل القاعة.

نريد في عام 2014 أن ندرّب مزيدًا ممن يرون العلامات أولًا، وأن نحمل تحذيراتهم إلى أبعد، وأن نحمل مزيدًا من الحكومات على الإجابة عنها، قبل حالة الطوارئ التالية لا بعدها. أمانتنا صغيرة، وننفق ما نُعطى بعناية. وهبتكم في هذا الموسم، أيًا كان قدرها، جزء من هذا العمل.

من هم في خطر هذه الليلة لم يختاروا أن يحتاجوا إلى وعدنا. أما نحن فبوسعنا أن نختار الوفاء به.

مع أطيب التحيات،`,
      signature: "مدير البرنامج",
    },
  },
  achievements: [
    {
      text: {
        en: "Published a Toolkit on the Responsibility to Protect, with which civil society, governments and organizations can teach it and use it.",
        fr: "Publié une boîte à outils sur la responsabilité de protéger, avec laquelle la société civile, les gouvernements et les organisations peuvent l’enseigner et l’appliquer.",
        ar: "نشر مجموعة أدوات بشأن المسؤولية عن الحماية، يستطيع بها المجتمع المدني والحكومات والمنظمات تعليمها والعمل بها.",
      },
      linkLabel: { en: "Read the toolkit", fr: "Lire la boîte à outils", ar: "اقرأوا مجموعة الأدوات" },
      documentSlug: "toolkit-on-the-responsibility-to-protect",
    },
    {
      text: {
        en: "Brought members and practitioners from every region to Istanbul, for the first global meeting of civil society on RtoP.",
        fr: "Réuni à Istanbul des membres et des praticiens de toutes les régions, pour la première rencontre mondiale de la société civile sur la responsabilité de protéger.",
        ar: "جمع الأعضاء والممارسين من كل المناطق في إسطنبول، في أول لقاء عالمي للمجتمع المدني بشأن المسؤولية عن الحماية.",
      },
      linkLabel: { en: "Summary of the meeting", fr: "Compte rendu de la rencontre", ar: "موجز اللقاء" },
      documentSlug: "istanbul-global-meeting-summary",
    },
    {
      text: {
        en: "Gathered the views of more than fifty civil-society organizations for the Secretary-General’s report on State responsibility and prevention.",
        fr: "Recueilli les vues de plus de cinquante organisations de la société civile pour le rapport du Secrétaire général sur la responsabilité des États et la prévention.",
        ar: "جمع آراء أكثر من خمسين منظمة من المجتمع المدني لتقرير الأمين العام عن مسؤولية الدول والوقاية.",
      },
      linkLabel: { en: "The report, A/67/929", fr: "Le rapport, A/67/929", ar: "التقرير، A/67/929" },
      documentSlug: "state-responsibility-and-prevention",
    },
    {
      text: {
        en: "Carried those views into the fifth annual dialogue of the General Assembly, the best attended so far, where our director spoke.",
        fr: "Porté ces vues au cinquième dialogue annuel de l’Assemblée générale, le plus suivi à ce jour, où notre directeur a pris la parole.",
        ar: "إيصال تلك الآراء إلى الحوار السنوي الخامس للجمعية العامة، وهو الأكثر حضورًا حتى الآن، وقد تحدث فيه مديرنا.",
      },
    },
    {
      text: {
        en: "Welcomed eighteen new members, from Burundi and Guatemala to Thailand, Syria, the Netherlands and Brazil, in conflict prevention, disarmament, peacebuilding and women’s rights.",
        fr: "Accueilli dix-huit nouveaux membres, du Burundi et du Guatemala à la Thaïlande, à la Syrie, aux Pays-Bas et au Brésil, dans la prévention des conflits, le désarmement, la consolidation de la paix et les droits des femmes.",
        ar: "الترحيب بثمانية عشر عضوًا جديدًا، من بوروندي وغواتيمالا إلى تايلاند وسوريا وهولندا والبرازيل، في مجالات منع النزاعات ونزع السلاح وبناء السلام وحقوق المرأة.",
      },
      linkLabel: { en: "Meet the members", fr: "Découvrir les membres", ar: "تعرّفوا على الأعضاء" },
      path: "/members",
    },
    {
      text: {
        en: "Opened the doors of the United Nations: with six organizations we showed States what building the capacity to prevent atrocity crimes takes, in an event that can be seen on video.",
        fr: "Ouvert les portes des Nations Unies : avec six organisations, nous avons montré aux États ce qu’exige la capacité de prévenir les atrocités criminelles, lors d’un événement filmé.",
        ar: "فتح أبواب الأمم المتحدة: مع ست منظمات بيّنّا للدول ما يتطلبه بناء القدرة على منع الجرائم الفظيعة، في فعالية مسجلة بالفيديو.",
      },
    },
    {
      text: {
        en: "Wrote, taught and argued: our members’ journal articles, opinion pieces, educational tools, conferences and trainings.",
        fr: "Écrit, enseigné, débattu : articles de revue, tribunes, outils pédagogiques, conférences et formations de nos membres.",
        ar: "الكتابة والتعليم والحوار: مقالات أعضائنا في الدوريات والصحف، وأدواتهم التعليمية، ومؤتمراتهم ودوراتهم التدريبية.",
      },
      linkLabel: { en: "Members’ publications", fr: "Publications des membres", ar: "منشورات الأعضاء" },
      path: "/library",
    },
    {
      text: {
        en: "Worked with the League of Arab States, ASEAN, the European Union, the East African National Committees for the prevention of genocide and the US Atrocities Prevention Board.",
        fr: "Travaillé avec la Ligue des États arabes, l’ASEAN, l’Union européenne, les comités nationaux d’Afrique de l’Est pour la prévention du génocide et l’Atrocities Prevention Board des États-Unis.",
        ar: "العمل مع جامعة الدول العربية ورابطة أمم جنوب شرق آسيا والاتحاد الأوروبي واللجان الوطنية لمنع الإبادة الجماعية في شرق أفريقيا ومجلس منع الفظائع في الولايات المتحدة.",
      },
    },
  ],
  amounts: [
    {
      currency: "USD",
      amount: 2_500,
      effect: {
        en: "25 dollars print the toolkit for one class of trainers.",
        fr: "25 dollars permettent d’imprimer la boîte à outils pour une classe de formateurs.",
        ar: "25 دولارًا تطبع مجموعة الأدوات لصف واحد من المدربين.",
      },
    },
    {
      currency: "USD",
      amount: 5_000,
      effect: {
        en: "50 dollars bring one community trainer to a workshop on early warning.",
        fr: "50 dollars permettent à un formateur local de participer à un atelier sur l’alerte précoce.",
        ar: "50 دولارًا تتيح لمدرب محلي حضور ورشة عمل عن الإنذار المبكر.",
      },
    },
    {
      currency: "USD",
      amount: 10_000,
      effect: {
        en: "100 dollars put a monitor’s bulletin into a second language.",
        fr: "100 dollars permettent de traduire un bulletin d’observation dans une deuxième langue.",
        ar: "100 دولار تترجم نشرة رصد إلى لغة ثانية.",
      },
    },
    {
      currency: "USD",
      amount: 25_000,
      effect: {
        en: "250 dollars bring a member to a regional meeting with her government.",
        fr: "250 dollars permettent à un membre de rencontrer son gouvernement lors d’une réunion régionale.",
        ar: "250 دولارًا تتيح لأحد الأعضاء لقاء حكومته في اجتماع إقليمي.",
      },
    },
    {
      currency: "USD",
      amount: 50_000,
      effect: {
        en: "500 dollars pay for a day’s training for twenty people.",
        fr: "500 dollars financent une journée de formation pour vingt personnes.",
        ar: "500 دولار تغطي يوم تدريب لعشرين شخصًا.",
      },
    },
  ],
};
