import type { PublicationContent } from "../types";

/** What the coalition itself published. */
export const coalitionPublications: PublicationContent[] = [
  {
    slug: "istanbul-global-meeting-summary",
    type: "meeting-summary",
    date: "2013-07",
    audience: "public",
    regions: ["global"],
    countries: ["TR"],
    topics: ["prevention", "capacity-building", "regional-arrangements"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "Summary of the first global meeting of members and practitioners, Istanbul 2013",
        abstract:
          "What members and practitioners from every region told one another at the coalition’s first global meeting, and what they asked of the secretariat, of their governments and of themselves.",
        body: `## Why we met

Since its founding in 2009 the coalition had worked by letter, by telephone and in the corridors of the United Nations. Its members knew one another’s names and seldom one another’s faces. In 2013 they met for the first time: people who monitor, mediate, teach, litigate and lobby, from every region in which the coalition has members.

The meeting had three questions before it. What does each of us do when the signs of atrocity appear? What do we need from one another? And what should we ask, together, of States and of the organizations they have made?

This summary reports what was said and not who said it. That was the rule of the room, and some who spoke would not have come without it.

## What members see

Participants agreed on more than they had expected. Wherever they work, the early signs resemble one another: a group of people begins to be spoken of as a danger; those who commit small crimes against them are not punished; someone draws up a list; someone brings weapons to where there were none. What differs is the time that passes between one sign and the next.

They agreed, too, that knowing is seldom the difficulty. *We are not short of warnings*, one participant said. *We are short of people who are obliged to answer them.* Several had sent reports for years without an acknowledgement of receipt.

Three needs were named again and again:

1. An address. Members want to know, in their own country, which office must receive a warning and what it must do next.
2. A common language. Members use different words for the same signs, and the same words for different ones. A shared framework would let a warning from one region be understood in another.
3. Protection. Those who warn are the first to be punished for it. Any plan that relies on them must also shelter them.

## What works

Small working groups compared experience. Five practices were thought worth spreading:

- **Answering rumours within a day.** Where religious or community leaders share one line for rumours and answer each of them, violence that was expected has not come.
- **Keeping the door open.** Dialogue groups that continue to meet in bad weeks are of more use than those that begin in them.
- **Working with officers.** Some members train soldiers and police officers; all who do so found more readiness than they had feared.
- **Asking parliaments.** Questions put by a single member of parliament have moved ministries that ignored a hundred letters.
- **Teaching early.** Memory taught in school, with documents and without hatred, is prevention of the slowest and surest kind.

## What was asked

Of **States**, participants asked for a focal point with authority, national law that makes the four crimes punishable, and an answer to each warning in writing. Of **regional organizations**, they asked for a place at the table before decisions and not a briefing after them. Of **the United Nations**, they asked that the yearly dialogue of the General Assembly hear those who come from the places that are spoken of.

Of **the coalition**, they asked for tools in more languages, for exchanges between members who work on the same border, and for a second meeting. Of **themselves**, they asked for honesty: to say when a warning was wrong, and what was learned from it.

## What follows

The secretariat has taken the requests into its plan of work for 2014. Working groups on early warning, on women’s participation and on the safety of monitors will continue by correspondence. The secretariat thanks the members who were its hosts, the interpreters, who made three languages into one conversation, and all who came.`,
      },
      ar: {
        title: "موجز اللقاء العالمي الأول للأعضاء والممارسين، إسطنبول 2013",
        abstract:
          "ما قاله الأعضاء والممارسون من كل المناطق بعضهم لبعض في أول لقاء عالمي للتحالف، وما طلبوه من الأمانة ومن حكوماتهم ومن أنفسهم.",
        body: `## لماذا التقينا

منذ تأسيسه في عام 2009 عمل التحالف بالرسائل والهاتف وفي أروقة الأمم المتحدة. كان أعضاؤه يعرفون أسماء بعضهم بعضًا وقلّما يعرفون الوجوه. وفي عام 2013 التقوا للمرة الأولى: من يرصدون ومن يتوسطون ومن يُعلّمون ومن يترافعون، من كل منطقة للتحالف فيها أعضاء.

كانت أمام اللقاء ثلاثة أسئلة: ماذا يفعل كل منا حين تظهر علامات الفظائع؟ وماذا يحتاج كل منا من الآخر؟ وماذا ينبغي أن نطلب معًا من الدول ومن المنظمات التي أنشأتها؟

ينقل هذا الموجز ما قيل لا من قاله. كانت تلك قاعدة القاعة، ولولاها لما حضر بعض من تكلموا.

## ما يراه الأعضاء

اتفق المشاركون على أكثر مما توقعوا. فالعلامات الأولى تتشابه أينما عملوا: جماعة من الناس يبدأ الحديث عنها بوصفها خطرًا، وجرائم صغيرة في حقها تمر بلا عقاب، ومن يضع قائمة، ومن يأتي بالسلاح إلى حيث لم يكن سلاح. وما يختلف هو الزمن بين علامة وأخرى.

واتفقوا كذلك على أن المعرفة قلّما تكون هي الصعوبة. قال أحد المشاركين: «لا تنقصنا الإنذارات، بل ينقصنا من هو ملزم بالإجابة عنها». وقد أرسل بعضهم تقارير سنوات من دون إشعار بالاستلام.

وتكررت ثلاث حاجات:

1. عنوان: يريد الأعضاء أن يعرفوا في بلدهم أي جهة يجب أن تتسلم الإنذار، وماذا عليها أن تفعل بعد ذلك.
2. لغة مشتركة: إطار واحد يجعل إنذارًا من منطقة مفهومًا في أخرى.
3. حماية: من يُنذر هو أول من يُعاقب. وكل خطة تعتمد عليه عليها أيضًا أن تؤويه.

## ما ينجح

قارنت مجموعات صغيرة تجاربها، ورأت أن خمس ممارسات تستحق أن تنتشر: الرد على الشائعات في غضون يوم، وإبقاء باب الحوار مفتوحًا في الأسابيع السيئة، والعمل مع الضباط، ومساءلة البرلمانات، والتعليم المبكر للذاكرة بالوثائق ومن دون كراهية.

## ما طُلب

من **الدول** طلب المشاركون جهة تنسيق ذات سلطة، وقانونًا وطنيًا يعاقب على الجرائم الأربع، وجوابًا مكتوبًا عن كل إنذار. ومن **المنظمات الإقليمية** مكانًا على الطاولة قبل القرار لا إحاطة بعده. ومن **الأمم المتحدة** أن يسمع حوار الجمعية العامة السنوي من يأتون من الأماكن التي يدور عنها الكلام.

ومن **التحالف** أدوات بلغات أكثر، وتبادلًا بين الأعضاء العاملين على الحدود نفسها، ولقاءً ثانيًا. ومن **أنفسهم** الصدق: أن يقولوا متى كان الإنذار خاطئًا، وماذا تعلموا منه.

## ما بعد اللقاء

أدرجت الأمانة هذه الطلبات في خطة عملها لعام 2014. وستواصل مجموعات العمل المعنية بالإنذار المبكر ومشاركة المرأة وسلامة الراصدين عملها بالمراسلة. وتشكر الأمانة الأعضاء المضيفين والمترجمين الذين جعلوا من ثلاث لغات حديثًا واحدًا، وكل من حضر.`,
      },
    },
  },
  {
    slug: "keeping-monitors-safe",
    type: "training-material",
    date: "2013-09",
    audience: "members",
    regions: ["global"],
    countries: [],
    topics: ["early-warning", "capacity-building"],
    rtopReference: "none",
    editions: {
      en: {
        title: "Keeping monitors safe: twelve rules for those who ask others to watch",
        abstract:
          "For members only: what an organization owes to the people whose observations it uses, before, during and after.",
        body: `## The first rule

No observation is worth the observer. An organization that asks people to watch takes on a duty towards them, whether it writes that duty down or not. These rules write it down.

## Before

1. Ask only for what you will use. Each unneeded detail is a danger to someone.
2. Tell every monitor, in plain words, what might happen to her if she is found out, and what you could do about it. Then let her decide again.
3. Agree on a sign for *I cannot speak freely*, and on what you will do when you see it.
4. Keep names and observations in two places. Whoever finds one must not find the other.

## During

5. Never hurry a monitor. A report that is a day late can still be of use.
6. Do not telephone at regular hours. Do not send anything that cannot be explained to a policeman.
7. Write down what was seen apart from what was heard, and both apart from what was concluded.
8. If the risk changes, say so first to those who bear it, and only then to those who fund it.

## After

9. Give back what was learned. People who never hear what became of their words stop speaking, or speak to someone else.
10. Publish nothing that could have come from only one person.
11. When a monitor wants to stop, thank her and ask nothing.
12. If harm is done, tell the truth about it to the family, to your board and to the coalition. We shall help; we shall not help to hide it.

## A test

Before each round of work, read these rules aloud with the team and ask of each: *when did we last break it?* If nobody can remember, someone has not been listening.`,
      },
      ar: {
        title: "سلامة الراصدين: اثنتا عشرة قاعدة لمن يطلب من غيره أن يراقب",
        abstract: "للأعضاء فقط: ما تدين به المنظمة لمن تستخدم ملاحظاتهم، قبل العمل وأثناءه وبعده.",
        body: `## القاعدة الأولى

لا ملاحظة تساوي صاحبها. والمنظمة التي تطلب من الناس أن يراقبوا تحمل واجبًا نحوهم، كتبته أم لم تكتبه. وهذه القواعد تكتبه.

## قبل العمل

1. لا تطلبوا إلا ما ستستخدمونه؛ فكل تفصيل زائد خطر على أحد.
2. قولوا لكل راصدة بكلمات واضحة ما قد يصيبها إن انكشف أمرها، وما بوسعكم أن تفعلوه. ثم دعوها تقرر من جديد.
3. اتفقوا على إشارة معناها «لا أستطيع الكلام بحرية»، وعلى ما ستفعلونه حين ترونها.
4. احفظوا الأسماء في مكان والملاحظات في مكان آخر.

## أثناء العمل

5. لا تستعجلوا راصدًا أبدًا؛ فتقرير يتأخر يومًا قد يظل نافعًا.
6. لا تتصلوا في ساعات منتظمة، ولا ترسلوا ما لا يمكن تفسيره لشرطي.
7. افصلوا ما شوهد عما سُمع، وافصلوا الاثنين عما استُنتج.
8. إن تغيّر الخطر فأخبروا به أولًا من يتحملونه، ثم من يموّلونه.

## بعد العمل

9. أعيدوا إلى الناس ما عُرف؛ فمن لا يسمع ما صار إليه كلامه يكفّ عن الكلام.
10. لا تنشروا شيئًا لا يمكن أن يأتي إلا من شخص واحد.
11. من أراد التوقف فاشكروه ولا تسألوه.
12. إن وقع أذى فقولوا الحقيقة للأسرة ولمجلسكم وللتحالف. سنساعد، ولن نساعد على الإخفاء.

## اختبار

قبل كل جولة عمل اقرأوا هذه القواعد بصوت عالٍ، واسألوا عن كل منها: متى خالفناها آخر مرة؟ فإن لم يتذكر أحد، فثمة من لم يكن ينصت.`,
      },
    },
  },
];
