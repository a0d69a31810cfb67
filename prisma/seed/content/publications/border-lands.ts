import type { PublicationContent } from "../types";

/** Members who work on weapons and on those who cross borders. */
export const borderPublications: PublicationContent[] = [
  {
    slug: "the-cost-of-weapons",
    publisher: "beirut-disarmament-forum",
    type: "policy-brief",
    date: "2013-04",
    audience: "public",
    regions: ["middle-east"],
    countries: ["LB", "JO", "EG"],
    topics: ["disarmament", "development"],
    rtopReference: "world-summit-paragraphs",
    editions: {
      fr: {
        title: "Ce que coûtent les armes : compter en jours d’école",
        abstract:
          "Une méthode simple pour dire le prix des armes légères à ceux qui votent les budgets, essayée dans trois villes.",
        body: `## Une autre unité

Le prix d’un fusil est connu ; son coût ne l’est pas. Nous proposons une unité que tout parlementaire comprend : la journée d’école. Pendant un an, dans trois villes, nous avons relevé chaque jour où une école a fermé, ou s’est vidée de plus de la moitié de ses élèves, en raison de tirs, de menaces ou de la présence d’hommes armés.

## Ce que nous avons compté

Dans les trois villes, quarante et une écoles ont perdu ensemble 612 journées. Rapporté au nombre d’élèves, cela fait un peu plus de cent quatre-vingt mille journées d’enfant. La plupart des fermetures n’ont pas suivi un combat, mais une rumeur accompagnée d’armes visibles.

Nous avons relevé aussi ce qui les a évitées. Là où une municipalité avait obtenu que l’on ne porte pas d’arme à moins de trois cents mètres d’une école, les journées perdues ont diminué de moitié, sans qu’aucune arme ait été saisie.

## Ce que nous recommandons

1. **Des périmètres sans armes autour des écoles,** négociés avec tous et affichés.
2. **Le registre des journées perdues,** tenu par chaque directrice sur une feuille, transmis chaque mois à la municipalité et publié.
3. **La transparence des transferts.** Les États qui vendent ou laissent passer des armes devraient examiner leur effet sur les populations, comme le traité sur le commerce des armes adopté ce mois-ci leur en offre l’occasion.
4. **Le lien avec la prévention.** Les paragraphes 138 et 139 du Document final de 2005 parlent des crimes ; ils ne parlent pas de ce qui les rend possibles. Une arme qui passe une frontière est souvent le premier signe.

## Limites

Trois villes ne font pas une région. Les directrices ont tenu le registre sans être payées ; deux ont cessé par crainte. Nous ne publions pas le nom des écoles.`,
      },
      ar: {
        title: "كلفة السلاح: الحساب بأيام الدراسة",
        abstract: "طريقة بسيطة لإخبار من يقرّون الموازنات بثمن الأسلحة الخفيفة، جُربت في ثلاث مدن.",
        body: `## وحدة قياس أخرى

ثمن البندقية معروف، أما كلفتها فلا. نقترح وحدة يفهمها كل نائب: يوم الدراسة. على مدى عام سجلنا في ثلاث مدن كل يوم أُغلقت فيه مدرسة، أو غاب عنها أكثر من نصف تلاميذها، بسبب إطلاق نار أو تهديد أو وجود مسلحين.

## ما أحصيناه

خسرت إحدى وأربعون مدرسة في المدن الثلاث 612 يومًا. وإذا ضُرب ذلك في عدد التلاميذ زاد على مئة وثمانين ألف يوم من أيام الأطفال. ولم يأت معظم الإغلاق بعد قتال، بل بعد شائعة رافقها سلاح ظاهر.

وسجلنا كذلك ما جنّب الإغلاق. فحيث توصلت بلدية إلى ألا يُحمل السلاح على مسافة تقل عن ثلاثمئة متر من المدرسة، انخفضت الأيام الضائعة إلى النصف من دون مصادرة قطعة واحدة.

## ما نوصي به

1. **نطاقات بلا سلاح حول المدارس،** يُتفاوض عليها مع الجميع وتُعلَّق على الجدران.
2. **سجل للأيام الضائعة** تمسكه كل مديرة في ورقة واحدة، ويُنشر كل شهر.
3. **شفافية نقل السلاح:** على الدول التي تبيعه أو تدعه يمر أن تنظر في أثره على السكان.
4. **الصلة بالوقاية:** تتحدث الفقرتان 138 و139 من نتائج قمة 2005 عن الجرائم، لا عما يجعلها ممكنة. وقطعة سلاح تعبر الحدود هي في الغالب أول علامة.

## حدود هذا العمل

ثلاث مدن لا تصنع منطقة. وقد مسكت المديرات السجل بلا أجر، وتوقفت اثنتان خوفًا. ولا ننشر أسماء المدارس.`,
      },
    },
  },
  {
    slug: "those-who-crossed",
    publisher: "goc-ve-hafiza",
    type: "report",
    date: "2013-06",
    audience: "public",
    regions: ["middle-east", "europe"],
    countries: ["TR", "SY"],
    topics: ["protection-of-civilians", "memory-and-education"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "Those who crossed: how people decide to leave",
        abstract:
          "What 120 people told us about the week in which they left home, and what it says about warnings that reached them and others that did not.",
        body: `## What we asked

We did not ask what had been done to people. Others do that, with more right and better means. We asked 120 men and women about one week: the week in which they decided to go. Who told them? What did they take? What would have let them stay?

## What they told us

**The decision is made by small things.** A pharmacy that did not reopen. A neighbour who returned a borrowed ladder. A child who could tell one kind of aircraft from another. Only nineteen of the 120 named an attack as the reason; most left between two attacks, when it had become quiet.

**People are warned by people.** Eighty-seven had been told by someone they knew that it was time. Four had heard an official warning. In six cases the one who warned them belonged to the other side.

**Women decide, men announce.** In two families out of three the decision was taken in the kitchen and spoken in the sitting room.

**Nobody took enough.** The things most regretted were not money: school certificates, title deeds, photographs, the key to a house that may no longer have a door.

## What follows from it

For those who give warnings: speak to women, and speak through people who are known. For those who receive refugees: ask at the border for the name of the person who warned them. He may still be there, and may warn others.

For States: the promise of 2005 was that people should not have to cross. Where it is broken, there remains the duty to let them. Each of the 120 said, in one way or another, that what they had needed was not to be saved but to be believed a month earlier.

## How we worked

Conversations were held in Arabic, Kurdish and Turkish, with no recording and with notes read back to the speaker. Nobody was asked a name. Places have been left out or changed.`,
      },
      ar: {
        title: "الذين عبروا: كيف يقرر الناس الرحيل",
        abstract:
          "ما قاله لنا مئة وعشرون شخصًا عن الأسبوع الذي تركوا فيه بيوتهم، وما يكشفه عن إنذارات بلغتهم وأخرى لم تبلغهم.",
        body: `## ما سألنا عنه

لم نسأل الناس عما فُعل بهم، فغيرنا يسأل عن ذلك وهو أحق وأقدر. سألنا مئة وعشرين رجلًا وامرأة عن أسبوع واحد: الأسبوع الذي قرروا فيه الرحيل. من أخبرهم؟ وماذا حملوا؟ وما الذي كان سيتيح لهم البقاء؟

## ما قالوه لنا

**تقرر الأشياء الصغيرة.** صيدلية لم تفتح من جديد. جار أعاد سلّمًا كان قد استعاره. طفل صار يميز طائرة من أخرى. تسعة عشر فقط من المئة والعشرين ذكروا هجومًا سببًا للرحيل؛ أما أكثرهم فرحلوا بين هجومين، حين ساد الهدوء.

**الناس ينذرهم ناس.** سبعة وثمانون أخبرهم من يعرفونه بأن الوقت حان. وأربعة سمعوا إنذارًا رسميًا. وفي ست حالات كان المنذر من الجانب الآخر.

**النساء يقررن والرجال يعلنون.** في أسرتين من كل ثلاث اتُّخذ القرار في المطبخ وأُعلن في غرفة الجلوس.

**لم يحمل أحد ما يكفي.** لم يكن المال أكثر ما ندموا عليه، بل الشهادات المدرسية وسندات الملكية والصور، ومفتاح بيت ربما لم يعد له باب.

## ما يترتب على ذلك

لمن ينذرون: كلّموا النساء، وكلّموا الناس بلسان من يعرفونه. ولمن يستقبلون اللاجئين: اسألوا عند الحدود عمن أنذرهم، فقد يكون هناك بعدُ وقد ينذر غيرهم.

وللدول: كان وعد 2005 ألا يضطر الناس إلى العبور. وحين يُنقض الوعد يبقى الواجب أن يُفتح لهم الطريق. قال كل واحد من المئة والعشرين، بصيغة أو بأخرى، إن ما احتاج إليه لم يكن أن يُنقَذ، بل أن يُصدَّق قبل شهر.

## كيف عملنا

جرت الأحاديث بالعربية والكردية والتركية من دون تسجيل، وقُرئت الملاحظات على أصحابها. لم يُسأل أحد عن اسمه، وحُذفت الأماكن أو غُيّرت.`,
      },
    },
  },
];
