import type { PublicationContent } from "../types";

/** Members in the Middle East and their neighbours. */
export const middleEasternPublications: PublicationContent[] = [
  {
    slug: "naming-hate-speech",
    publisher: "marsad-qartaj",
    type: "toolkit",
    date: "2013-11",
    audience: "public",
    regions: ["africa", "middle-east"],
    countries: ["TN", "LY"],
    topics: ["hate-speech", "capacity-building"],
    rtopReference: "by-name",
    editions: {
      ar: {
        title: "أن نسمّي خطاب الكراهية: دليل للصحفيين",
        abstract:
          "كيف يتعرف الصحفي إلى خطاب الكراهية، وكيف ينقله من دون أن ينشره، وكيف يرد عليه من دون أن يصير طرفًا فيه.",
        body: `## لماذا هذا الدليل

في سنوات الانتقال تتسع حرية الكلام، وهذا خير. ومع الكلام الحر يأتي كلام يريد أن يُسكت غيره. لا يطلب هذا الدليل من الصحفي أن يكون شرطيًا على الألسنة، بل أن يعرف ما يسمعه، وأن يسميه باسمه، وأن يقرر عن علم ما يفعل به.

## ما هو وما ليس هو

ليس خطاب كراهية أن يُنتقد حزب أو حكومة أو فكرة، ولو بقسوة. وليس كذلك السخرية ولا الغضب. إنما هو كلام يستهدف جماعة من الناس لما هم عليه لا لما فعلوه، ويهيّئ السامعين لقبول العنف ضدها.

ثلاثة أسئلة تكفي في أغلب الأحيان:

1. **من المقصود؟** أشخاص بأعينهم فعلوا شيئًا، أم جماعة بأكملها؟
2. **كيف يوصفون؟** بوصف البشر، أم بوصف المرض والحشرات والخطر الداهم؟
3. **ماذا يُطلب من السامع؟** أن يفهم، أم أن يخاف، أم أن يفعل؟

فإن كان الجواب: جماعة، وخطر، وفعل، فأنت أمام تحريض، وعليك أن تبلغ رئيس التحرير قبل أن تكتب كلمة.

## كيف ننقله

قد يكون خطاب الكراهية خبرًا، وإخفاؤه لا يلغيه. لكن نقله كما هو ينشره. لذلك:

- لخّص ولا تقتبس، إلا إذا كان اللفظ نفسه هو الخبر.
- لا تضعه في العنوان.
- اذكر من قاله وفي أي سياق، ومن اعترض عليه.
- أعط الكلمة لمن استُهدفوا، لا ليدافعوا عن وجودهم، بل ليقولوا ما حدث لهم.
- صحّح الوقائع الكاذبة في الجملة نفسها لا في آخر المقال.

## كيف نرد

الرد الجيد قصير وهادئ وسريع. يذكر الواقعة الصحيحة أولًا، ثم ينبه إلى الكاذبة، ثم يعود إلى الصحيحة. ولا يخاطب من يحرّض، فهو لن يقتنع، بل يخاطب من يستمع إليه ولم يحسم أمره بعد.

وفي البث المباشر، أعدّ جملتك سلفًا. جملتنا هي: «نتحدث هنا عما فعله الناس لا عما هم عليه. فماذا فعل، ومن رآه؟».

## المسؤولية عن الحماية والصحافة

وعدت الدول في عام 2005 بأن تمنع الجرائم الفظيعة والتحريض عليها. هذا الوعد للدول، لكنه لا يُحفظ بلا صحافة تقول متى يُنقض. وليس على الصحفي أن يختار بين المهنة والضمير؛ فالتحقق والدقة وسماع كل الأصوات هي المهنة، وهي أيضًا أفضل ما نعرفه من وقاية.`,
      },
      fr: {
        title: "Nommer le discours de haine : guide à l’usage des journalistes",
        abstract:
          "Comment le reconnaître, comment en rendre compte sans le répandre, comment y répondre sans y prendre part.",
        body: `## Ce qu’il est, ce qu’il n’est pas

Critiquer un parti, un gouvernement, une idée, fût-ce avec dureté, n’est pas un discours de haine. La moquerie et la colère non plus. Il s’agit d’une parole qui vise un groupe pour ce qu’il est et non pour ce qu’il a fait, et qui prépare ceux qui l’écoutent à accepter qu’on lui fasse violence.

Trois questions suffisent le plus souvent.

1. **De qui parle-t-on ?** De personnes qui ont agi, ou d’un groupe tout entier ?
2. **Comment les décrit-on ?** Comme des humains, ou comme une maladie, une vermine, un péril ?
3. **Que demande-t-on à l’auditeur ?** De comprendre, d’avoir peur, ou d’agir ?

Si la réponse est *un groupe, un péril, agir*, vous êtes devant une incitation : parlez-en à votre rédaction avant d’écrire un mot.

## En rendre compte

- Résumez ; ne citez que si les mots eux-mêmes sont la nouvelle.
- Ne les mettez jamais en titre.
- Dites qui a parlé, dans quel cadre, et qui s’y est opposé.
- Donnez la parole aux personnes visées, non pour qu’elles justifient leur existence, mais pour qu’elles disent ce qui leur est arrivé.
- Corrigez le faux dans la phrase même, et non en fin d’article.

## Y répondre

Une bonne réponse est brève, calme et rapide. Elle énonce d’abord le vrai, signale ensuite le faux, puis revient au vrai. Elle ne s’adresse pas à celui qui incite, mais à celui qui l’écoute et n’a pas encore choisi.

En 2005, les États ont promis de prévenir les atrocités et l’incitation à les commettre. Cette promesse est la leur ; mais elle ne sera pas tenue sans une presse qui dise quand elle est rompue.`,
      },
    },
  },
  {
    slug: "what-women-hear",
    publisher: "nisaa-al-urdun",
    type: "policy-brief",
    date: "2013-10",
    audience: "public",
    regions: ["middle-east"],
    countries: ["JO", "SY"],
    topics: ["women-and-rtop", "early-warning", "humanitarian-access"],
    rtopReference: "by-name",
    editions: {
      ar: {
        title: "ما تسمعه النساء: إنذار مبكر من القرى والمخيمات",
        abstract: "تصل إلى النساء علامات لا تصل إلى غيرهن. موجز عن شبكة تستمع إليهن، وأربع توصيات لمن يقررون.",
        body: `## الخلاصة

في طوابير الماء وغرف الانتظار والمدارس تُقال أشياء لا تُقال في الاجتماعات. منذ عام 2012 تستمع شبكتنا إلى نساء في اثنتي عشرة قرية وثلاثة مخيمات، وتدوّن ما يتغير. ونعرض هنا ما تعلمناه وما نطلبه.

## كيف نستمع

تلتقي في كل مكان مجموعة من ثماني نساء مرة في الأسبوع، نصفهن من أهل البلد ونصفهن من القادمات. لا أسماء في الدفتر. وللقاء ثلاثة أسئلة لا تتغير: ما الذي تغيّر هذا الأسبوع؟ ممَّ تخفن الآن ولم تكنّ تخفن منه؟ وماذا فعلتن؟

تقرأ المنسقة الأجوبة في اليوم نفسه، وتقارنها بأجوبة الأماكن الأخرى. فإذا تكررت علامة في مكانين، تحققنا منها بطريق ثالث قبل أن نبلغ عنها.

## ما سمعناه

- **الزواج المبكر علامة لا عادة.** حين تزوّج الأسر بناتها في سن أصغر مما كانت تفعل، فهي تخاف شيئًا لم تقله بعد.
- **الماء أولًا.** معظم المشاجرات التي كادت تتسع بدأت عند صهريج تأخر.
- **الكلمات تسبق الحجارة.** قبل كل حادث سجلناه بأسبوعين أو ثلاثة ظهرت تسمية جديدة للآخرين على ألسنة الأطفال.
- **النساء يتصرفن.** في أكثر من نصف الحالات كانت امرأة قد فعلت شيئًا قبل أن تصل أي جهة: زيارة، أو اعتذار، أو خبز خُبز لبيتين.

## ما نطلبه

1. من **الوزارات والبلديات**: أن تُسمّى في كل محافظة موظفة تتسلم هذه الإنذارات وتجيب عنها كتابة.
2. من **وكالات الإغاثة**: أن تسأل النساء عن مكان التوزيع وموعده قبل أن تقررهما.
3. من **المانحين**: تمويل اللقاءات لا المشاريع وحدها؛ فكلفة لقاء أسبوعي لعام كامل أقل من كلفة مؤتمر واحد.
4. من **الجميع**: ألا يُنسب كلام إلى قائلته. من تكلمت تحت سقف واحد يجب أن تستطيع النوم تحته.

إن المسؤولية عن الحماية تبدأ قبل مجلس الأمن بكثير. تبدأ حيث تسأل امرأة أخرى: ما الذي تغيّر هذا الأسبوع؟`,
      },
      en: {
        title: "What women hear: early warning from villages and camps",
        abstract:
          "Some signs reach women and nobody else. A brief on a network that listens to them, with four recommendations to those who decide.",
        body: `## Summary

In queues for water, in waiting rooms and at school gates things are said that are not said in meetings. Since 2012 our network has listened to women in twelve villages and three camps, and has written down what changes.

## How we listen

In each place eight women meet once a week; half of them are from the place and half have come to it. No names are in the book. The meeting has three questions, always the same: *What has changed this week? What are you afraid of now that you were not afraid of before? What have you done?*

A coordinator reads the answers on the same day and compares them with those from elsewhere. If a sign appears in two places, we check it in a third way before we report it.

## What we heard

- **Early marriage is a sign and not a custom.** When families marry their daughters younger than they used to, they fear something that they have not yet said.
- **Water first.** Most quarrels that nearly spread began at a tanker that was late.
- **Words come before stones.** Two or three weeks before each incident that we recorded, children had a new name for the others.
- **Women act.** In more than half of the cases a woman had done something before any agency came: a visit, an apology, bread baked for two houses.

## What we ask

1. Of **ministries and municipalities**: one official in each governorate, a woman, who receives such warnings and answers them in writing.
2. Of **relief agencies**: ask women where and when to distribute, before you decide it.
3. Of **donors**: fund the meetings and not only the projects. A weekly meeting costs less in a year than one conference.
4. Of **everyone**: never attribute what was said. A woman who has spoken under a roof must be able to sleep under it.`,
      },
    },
  },
  {
    slug: "rumours-before-bullets",
    publisher: "markaz-al-arz",
    type: "training-material",
    date: "2012-06",
    audience: "public",
    regions: ["middle-east"],
    countries: ["LB"],
    topics: ["children-and-young-people", "hate-speech", "prevention"],
    rtopReference: "none",
    editions: {
      ar: {
        title: "الشائعة قبل الرصاصة: دليل تدريب للشباب في خمسة أيام",
        abstract: "برنامج تدريب من خمسة أيام لشباب من حيّين متقابلين: كيف تولد الشائعة، وكيف تُتحقق، وكيف يُرد عليها معًا.",
        body: `## لمن هذا الدليل

لمدربين اثنين، واحد من كل حي، ولعشرين شابًا وشابة بين السادسة عشرة والثانية والعشرين، نصفهم من كل جانب. القاعة على الخط الفاصل إن أمكن، والغداء مشترك دائمًا.

## اليوم الأول: لعبة الهاتف

يجلس الجميع في دائرة، وتُهمس جملة في أذن الأول. وما يصل إلى الأخير يُكتب على اللوح بجانب الأصل. ثم تُعاد اللعبة بجملة تخيف. يلاحظ المتدربون أن الجملة المخيفة تصل أسرع وتتغير أكثر. لا نشرح شيئًا، بل نسأل: لماذا؟

## اليوم الثاني: تشريح شائعة

نأخذ شائعة قديمة لم تعد تؤذي أحدًا، ونرسم طريقها: من قالها أولًا؟ ماذا كان يعرف؟ من أضاف إليها؟ من ربح منها؟ أين كان يمكن أن تتوقف؟ في كل مرة وجد المتدربون شخصًا واحدًا على الأقل شكّ فيها ولم يقل شيئًا. اليوم كله لهذا الشخص.

## اليوم الثالث: التحقق

ثلاث قواعد تُحفظ:

1. **مصدران لا يعرف أحدهما الآخر.**
2. **من رأى بعينه، لا من سمع.**
3. **ما لم نتحقق منه نقول إننا لم نتحقق منه.**

يخرج المتدربون أزواجًا، من كل حي واحد، ويتحققون من خبرين صغيرين: سعر الخبز في الحي الآخر، وموعد مباراة. يعودون وقد عبر كل منهم الشارع، وكثير منهم للمرة الأولى.

## اليوم الرابع: الرد

نكتب معًا ردودًا لا تزيد على ثلاثين كلمة: ما نعرفه، وكيف عرفناه، وما لا نعرفه بعد. لا شتائم ولا أسماء. ويُرسل كل رد في الدقيقة نفسها إلى الحيّين وبالتوقيعين معًا؛ فالرد من جانب واحد شائعة أخرى.

## اليوم الخامس: العهد

يختار المتدربون من بينهم أربعة يحملون هاتفًا لمدة شهر، ثم أربعة غيرهم. ويكتبون بأنفسهم قواعد العمل. وقد كتبت كل دورة، من دون أن نطلب، هذه القاعدة: «إذا كان الخبر صحيحًا فلن ننكره».

## للمدربين

لا تبدأوا في أسبوع سقط فيه قتيل؛ ابدأوا في أسبوع هادئ لتكونوا موجودين حين لا يكون هادئًا. ولا تصوّروا. وإذا جاءت أم لتأخذ ابنها فادعوها إلى الغداء أولًا.`,
      },
    },
  },
];
