import type { PublicationContent } from "../types";

/** Members around the Great Lakes and in East Africa. */
export const greatLakesPublications: PublicationContent[] = [
  {
    slug: "listening-first",
    publisher: "reseau-lac-vivant",
    type: "policy-brief",
    date: "2013-03",
    audience: "public",
    regions: ["africa"],
    countries: ["BI", "CD"],
    topics: ["early-warning", "prevention", "state-responsibility"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "Listening first: community monitors in the Great Lakes",
        abstract:
          "Forty monitors, three years, one finding: early warnings travel fast and answers slowly. What a district can do about it, at little cost.",
        body: `## Summary

Between 2010 and 2012 forty community monitors around the lake sent us 611 early warnings. We followed each of them: who received it, when, and what was done. Our monitors’ early warnings reached the district within six hours; what came back took nineteen days, where anything came back at all.

The distance is not technical. It lies between an office that has heard and an office that must act. This brief describes that distance, and proposes four ways to shorten it.

## How the monitors work

Our monitors are midwives, boatmen, teachers, a hairdresser. They were chosen by their neighbours, and they serve for two years. Each knows a list of eleven signs, which we drew up with them and not for them: a shop that closes early, a song that returns, a family that sends its children away, young men who are fed by someone they cannot name.

A monitor does not investigate. She notes what she has seen, what she has heard, and what has changed since last week; she marks her certainty from one to three; and she sends it by telephone message to a reader in Bujumbura or in Bukavu, who reads it within the hour.

## What we found

**Most warnings were right.** Of the 611, we judged afterwards that 438 described a real danger. Of the rest, most were honest misreadings, and a few were quarrels between neighbours in other clothes. Monitors who were told of their errors made fewer of them.

**Most violence gave notice.** In the places that we cover, serious violence came without any sign in two cases out of thirty-one.

**Speed was lost in one place.** From monitor to reader: one hour. From reader to district: five. From district to any answer: nineteen days, as a median. In a third of the cases there was none.

**An answer need not be large.** The visits that ended a dangerous week were mostly made by two people on a motorcycle: an official and someone whom both sides respected.

## Why districts do not answer

We asked eleven officials. None was indifferent. They gave three reasons: nobody had told them that answering was their task; nobody had given them fuel; and an official who reports a danger upward is held responsible for it. In such a system silence is prudent.

## What we propose

1. **Name the person.** In each district one official is responsible for answering warnings, by name, and his name is on the door.
2. **A written answer within three days,** if only to say what was found.
3. **A small fund for journeys.** Two hundred litres of fuel a year would have covered every answer in our sample.
4. **Praise for bad news.** Administrations should count the warnings that an official passes on as work done, and not as trouble made.

In 2005 States accepted the responsibility to protect their populations. In our districts that responsibility has the size of a motorcycle and a tank of fuel. It can be met.`,
      },
      fr: {
        title: "Écouter d’abord : les observateurs communautaires des Grands Lacs",
        abstract:
          "Quarante observateurs, trois années, un constat : les alertes précoces vont vite et les réponses lentement. Ce qu’un district peut y faire, à peu de frais.",
        body: `## En bref

De 2010 à 2012, quarante observateurs installés autour du lac nous ont adressé 611 alertes précoces. Nous avons suivi chacune d’elles : qui l’a reçue, quand, et ce qui en a été fait. Les alertes de nos observateurs sont parvenues au district en six heures ; la réponse a mis dix-neuf jours, quand il y en eut une.

Cette distance n’a rien de technique. Elle sépare un bureau qui a entendu d’un bureau qui doit agir. La présente note la décrit et propose quatre moyens de la réduire.

## Comment travaillent les observateurs

Nos observateurs sont sages-femmes, piroguiers, enseignants ; l’une est coiffeuse. Leurs voisins les ont choisis pour deux ans. Chacun connaît une liste de onze signes, établie avec eux et non pour eux : une boutique qui ferme tôt, une chanson qui revient, une famille qui éloigne ses enfants, des jeunes gens nourris par quelqu’un qu’ils ne savent nommer.

L’observateur n’enquête pas. Il note ce qu’il a vu, ce qu’il a entendu et ce qui a changé depuis une semaine ; il indique son degré de certitude, de un à trois ; il envoie le tout par message à un lecteur, à Bujumbura ou à Bukavu, qui en prend connaissance dans l’heure.

## Ce que nous avons constaté

**La plupart des alertes étaient fondées.** Sur 611, nous avons jugé après coup que 438 décrivaient un danger réel. Les autres furent le plus souvent des erreurs sincères.

**La plupart des violences s’annoncent.** Dans les lieux que nous couvrons, deux épisodes graves sur trente et un sont survenus sans aucun signe.

**Le temps se perd en un seul endroit.** De l’observateur au lecteur : une heure. Du lecteur au district : cinq. Du district à une réponse : dix-neuf jours en valeur médiane. Dans un tiers des cas, rien n’est venu.

**Une réponse n’a pas besoin d’être grande.** Les visites qui ont mis fin à une semaine dangereuse furent le plus souvent le fait de deux personnes à moto : un agent de l’État et quelqu’un que les deux camps respectaient.

## Ce que nous proposons

1. **Nommer la personne.** Dans chaque district, un agent désigné répond aux alertes ; son nom figure sur la porte.
2. **Une réponse écrite sous trois jours,** ne serait-ce que pour dire ce qui a été constaté.
3. **Un petit fonds pour les déplacements.** Deux cents litres de carburant par an auraient suffi à toutes les réponses de notre échantillon.
4. **L’éloge des mauvaises nouvelles.** Que l’administration compte les alertes transmises comme un travail accompli, et non comme un désordre causé.

En 2005, les États ont accepté la responsabilité de protéger leurs populations. Dans nos districts, cette responsabilité a la taille d’une moto et d’un réservoir. Elle peut être assumée.`,
      },
    },
  },
  {
    slug: "counting-words",
    publisher: "umoja-wa-wasikilizaji",
    type: "training-material",
    date: "2012-09",
    audience: "public",
    regions: ["africa"],
    countries: ["KE"],
    topics: ["hate-speech", "early-warning", "capacity-building"],
    rtopReference: "none",
    editions: {
      en: {
        title: "Counting words: a manual for those who listen to the radio",
        abstract:
          "How a small team can monitor local radio for incitement, in several languages, fairly and without special equipment.",
        body: `## What you are listening for

Most hateful speech is only that. It hurts and it passes. What a monitor listens for is narrower: speech that prepares listeners to accept, or to commit, violence against a group. It has marks by which it can be known.

- It speaks of people as something other than people: insects, weeds, an illness, a flood.
- It says that they are about to do to us what we would then be forgiven for doing to them first.
- It says that they came from elsewhere and can be sent back.
- It names places, dates or families.
- It gives an instruction, or a wink where an instruction would be.

One mark is a note in your book. Two marks in one programme are a report. An instruction is a telephone call, now.

## How to listen

Work in pairs. One listener belongs to the group that is spoken of, if she is willing, and one does not. Listen separately, write separately, and compare afterwards. Where you differ, keep both readings: the difference is itself a finding.

Choose programmes by a rule made beforehand, not because someone complained. A simple rule: each station, two call-in hours a week, one news bulletin a day, and every broadcast by a candidate for office.

Write the words in the language in which they were said, and translate them underneath. A proverb loses its threat when only its translation is kept.

## How to count

Give each passage a number from zero to four.

| Level | What was said |
| --- | --- |
| 0 | Nothing of concern |
| 1 | Contempt for a group |
| 2 | A group described as a danger or as less than human |
| 3 | Violence excused, praised or foretold |
| 4 | Violence asked for |

Count passages and not programmes. Count also the answers: a presenter who interrupts a caller at level two is the best news of your week. Publish both counts.

## How to be fair

Use the same rule for all stations, your friends’ included. Show a station what you have written before you publish it, and print its answer. Correct yourselves aloud. A monitoring group is believed for years and disbelieved in a day.

## What to do with what you heard

A report that goes only to donors changes nothing on air. Take it first to the presenter: most have never heard themselves. Then to the owner, who fears for his licence; then to the regulator; and to the police for level four alone. Between elections, train presenters in one sentence that they can say when a caller goes too far. Ours is: *On this station we talk about what people do, not about what they are. What did he do?*`,
      },
    },
  },
  {
    slug: "the-open-table",
    publisher: "centre-kivu-dialogue",
    type: "journal-article",
    date: "2011-06",
    audience: "public",
    regions: ["africa"],
    countries: ["CD"],
    topics: ["peacebuilding", "women-and-rtop"],
    rtopReference: "national-responsibility",
    editions: {
      fr: {
        title: "La table ouverte : dix ans de dialogue entre femmes de collines voisines",
        abstract:
          "Ce que dix années de rencontres mensuelles ont appris à celles qui les ont tenues : la régularité compte plus que l’accord.",
        body: `## Une table, deux cimetières

La première rencontre eut lieu dans une salle de classe, un mercredi de marché. Huit femmes étaient venues d’une colline et six de l’autre. Aucune ne s’assit à côté d’une autre de l’autre bord. On parla du prix du sel. À la fin, l’une d’elles demanda si l’on se reverrait, et personne n’osa dire non.

Dix ans plus tard, la table existe toujours. Cet article ne prétend pas qu’elle ait réconcilié deux collines. Il rapporte ce que nous croyons avoir compris de ce qui la fait tenir.

## La régularité avant l’accord

Nous pensions d’abord que le dialogue devait produire des accords. Nous en avons signé trois ; aucun n’a duré. Ce qui a duré, c’est le mercredi. Une rencontre qui a toujours lieu devient une chose sur laquelle on peut compter, et, les semaines où tout le reste s’effondre, c’est la seule. À deux reprises, des femmes ont traversé la vallée à pied parce qu’elles savaient qu’on les attendrait.

Nous en avons tiré une règle : **la table n’est jamais suspendue**. Elle peut être brève. Elle peut être muette. Elle a lieu.

## Parler des morts

Pendant quatre ans, nous avons évité les morts. Puis une participante a prononcé un prénom. Il y eut un long silence, et une femme de l’autre colline a dit : *Je l’ai connue à l’école.* Depuis, chaque année, une rencontre leur est consacrée. On y dit des prénoms, rien d’autre. Nous n’y débattons ni des causes ni des torts. D’autres lieux existent pour la justice, et nous les souhaitons plus nombreux ; la table n’en est pas un, et c’est ce qui la rend possible.

## Ce que nous avons appris sur l’alerte

Une table qui se réunit chaque mois entend les choses venir. Les femmes savent qui achète du grain pour trop de bouches, quel fils ne dort plus chez lui, quel sermon a été répété au champ. Nous ne nous étions pas donné cette tâche ; elle nous est venue. À partir de la sixième année, nous avons transmis ce que nous apprenions à deux autorités choisies par toutes, une sur chaque colline.

Sur neuf alertes transmises, cinq ont reçu une réponse. Les quatre autres nous ont appris qu’une alerte sans destinataire désigné se perd, et que celles qui l’ont donnée en portent seules le poids.

## Trois conditions

Celles qui voudraient ouvrir une table ailleurs nous demandent souvent de l’argent, parfois une méthode. Nous leur proposons trois conditions.

1. *Un lieu qui n’appartient à personne.* Une école, un dispensaire, l’ombre d’un arbre au marché.
2. *Une femme qui convoque et qui ne parle pas.* Son autorité tient à son silence.
3. *Dix ans.* Qui n’a qu’un an devant soi fera mieux de soutenir une table qui existe déjà.

L’État a la responsabilité de protéger ; nous ne l’en déchargeons pas. Mais il ne protège bien que des gens qui se parlent encore.`,
      },
    },
  },
  {
    slug: "what-the-children-came-back-with",
    publisher: "gulu-memory-project",
    type: "journal-article",
    date: "2012-02",
    audience: "public",
    regions: ["africa"],
    countries: ["UG"],
    topics: ["children-and-young-people", "memory-and-education"],
    rtopReference: "none",
    editions: {
      en: {
        title: "What the children came back with: testimony in the classroom",
        abstract:
          "Teaching with the words of those who were taken as children: what helps pupils, what harms witnesses, and why the order of the lessons matters.",
        body: `## The difficulty

A teacher in our district has in her class the daughter of a man who was taken, the son of a man who took others, and children who have heard both stories at home. A lesson on the war cannot be given to such a class as it is given elsewhere. For years, therefore, no lesson was given at all.

Since 2006 we have collected the testimony of those who came back, with their leave, in their language, and with a rule that they may take any word back at any time. Since 2009 we have used some of it in forty schools. This article reports what we have learned.

## What helps

**Begin with the return.** We used to follow the calendar: capture, years in the bush, homecoming. Pupils remembered the capture. We now begin with the day of return: who opened the door, what was cooked, what nobody asked. Pupils remember the door. Only then do we ask what had happened before.

**Give each pupil one person.** Numbers silence a class. One voice, followed through three lessons, makes it speak.

**Let grandparents come.** In the sixth lesson an elder from each side of the family of a pupil may visit. Most say little. That they sit in the same row has been remarked on in every school.

## What harms

We have made mistakes, and others may spare themselves these. We once let a witness speak to a class in person. She was asked, without malice, how many people she had killed. We have used only recordings since then, and the witness hears each before it leaves us.

We printed photographs; a pupil recognised an uncle. We print none now.

We asked pupils to write as if they had been taken. A mother came to tell us that her daughter had stopped sleeping. Sympathy does not require that a child pretend to have suffered. We now ask them to write a letter to the person whose voice they have heard. Some of these letters have been answered.

## What it is for

We are often asked whether such lessons prevent anything. We cannot prove it. We can say that in the schools where they are taught, teachers report that names for the other group, which used to be shouted at football, are heard less often, and that pupils themselves object to them. Those names were there before the war. Prevention may be as small as a boy who says to another, *We do not say that here.*

## A word on consent

Testimony belongs to the person who gave it. Each year we visit every witness, play the recording, and ask again. Eleven have taken theirs back. In each of those years the lesson was poorer, and the project was worthier of trust.`,
      },
    },
  },
];
