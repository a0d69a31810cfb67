import type { PublicationContent } from "../types";

/** Members in Europe. */
export const europeanPublications: PublicationContent[] = [
  {
    slug: "while-there-is-time",
    publisher: "tijdig-spreken",
    type: "meeting-summary",
    date: "2013-10",
    audience: "public",
    regions: ["europe", "global"],
    countries: ["NL"],
    topics: ["accountability", "prevention"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "While there is time: prosecutors, soldiers and survivors in one room",
        abstract:
          "Summary of a day in The Hague on a question that courts are seldom asked: what would have helped before?",
        body: `## The question

International courts ask what was done, and by whom. For one day in September we asked people from courts, armies and survivors’ associations something else: *what would have helped before?* Twenty-six took part. Nothing is attributed to anyone.

## What prosecutors said

Every file of a great crime contains the file of its prevention: the letter that was not answered, the officer who asked for orders in writing, the clerk who kept a copy. Prosecutors read these pages for intent. They could be read for early warning, and nobody is paid to do it. *We know better than anyone how it begins*, one said, *and we are asked only how it ended.*

Several thought that the first small prosecution is the one that prevents. A conviction for incitement in a local court in the first year does more than a great trial in the tenth.

## What soldiers said

Mandates tell them to protect civilians and rarely say from whom. Soldiers who have protected people did three plain things: they were seen, at night as well; they wrote down the names of local commanders and let it be known; and they asked women where not to patrol. All three can be taught in a week.

## What survivors said

They had known. They had told someone. They asked to be spoken of not as witnesses to what had happened, but as experts in how it was allowed to. One said: *You want to know which sign was the first. It was that nobody laughed any more at the man on the radio.*

## What we agreed to do

1. Ask one court to open its closed files to a small group that would read them for signs.
2. Write, with soldiers, a card of ten questions for the first week of a deployment.
3. Meet each year on the same day, and begin with the survivors.`,
      },
      fr: {
        title: "Pendant qu’il est temps : procureurs, soldats et rescapés dans une même salle",
        abstract:
          "Compte rendu d’une journée à La Haye autour d’une question qu’on pose rarement aux tribunaux : qu’est-ce qui aurait aidé, avant ?",
        body: `## La question

Les juridictions internationales demandent ce qui a été fait, et par qui. Un jour de septembre, nous avons demandé autre chose à des magistrats, à des militaires et à des rescapés : *qu’est-ce qui aurait aidé, avant ?* Vingt-six personnes ont répondu. Aucun propos n’est attribué.

## Ce qu’ont dit les procureurs

Tout dossier d’un grand crime contient celui de sa prévention : la lettre restée sans réponse, l’officier qui demande un ordre écrit, l’employé qui garde une copie. On lit ces pages pour établir l’intention ; on pourrait les lire pour apprendre à alerter. La première petite condamnation, prononcée la première année par un tribunal local, fait davantage que le grand procès de la dixième.

## Ce qu’ont dit les soldats

Les mandats ordonnent de protéger les civils et disent rarement contre qui. Ceux qui ont protégé ont fait trois choses simples : se montrer, la nuit aussi ; noter le nom des chefs locaux et le faire savoir ; demander aux femmes où ne pas patrouiller.

## Ce qu’ont dit les rescapés

Ils savaient. Ils l’avaient dit à quelqu’un. Ils demandent qu’on les tienne non pour les témoins de ce qui est arrivé, mais pour les experts de ce qui l’a permis. *Le premier signe*, a dit l’un d’eux, *c’est que plus personne ne riait de l’homme de la radio.*

## Ce que nous avons décidé

1. Demander à une juridiction d’ouvrir ses dossiers clos à un petit groupe qui y lirait les signes.
2. Écrire avec des militaires une carte de dix questions pour la première semaine d’un déploiement.
3. Nous retrouver chaque année, le même jour, et commencer par les rescapés.`,
      },
    },
  },
  {
    slug: "the-office-that-refuses",
    publisher: "werkstatt-verantwortung",
    type: "training-material",
    date: "2011-10",
    audience: "public",
    regions: ["europe"],
    countries: ["DE"],
    topics: ["memory-and-education", "state-responsibility", "capacity-building"],
    rtopReference: "national-responsibility",
    editions: {
      en: {
        title: "The office that refuses: a seminar for public servants",
        abstract:
          "Two days with registrars, railway planners, tax officers and police: how ordinary administration serves a crime, and at which points it can decline to.",
        body: `## Why offices

Mass crimes need murderers. They also need timetables, forms, keys and a payroll. In our own country’s history most of those who took part never struck anyone. This seminar is for their successors, who are decent people in ordinary offices.

## First day: the chain

Participants receive forty documents and put them in order. They are genuine, and dull: a request for carriages, a correction of a register, a question about who pays for the disinfection of furniture. By noon it has become clear what they serve. In the afternoon each participant finds the document that his own office would have drawn up.

Then we ask: *Where could it have stopped?* Not whether a hero could have stopped it, but whether a clerk could. The answers fill a wall. Ask for the order in writing. Ask which law it rests on. Send it back as incomplete. Lose it. Tell a colleague. Tell the person concerned.

## Second day: the office that refuses

In the morning we study offices that did decline, some openly and most by being slow. They had three things in common: a superior who had once said no to something small; two colleagues who talked; and a rule that could be pointed to.

In the afternoon participants write such rules for their own office. For example:

- No register of religion, origin or language leaves this office without the signature of two people and a judge.
- Whoever asks for an order in writing is not to be asked why.
- Each new colleague is shown, in the first week, the cupboard with the old files.

## For facilitators

Do not accuse anyone. Do not console anyone. When somebody says *I would have had no choice*, put the documents in front of her and ask the group to find one. It nearly always does.

State responsibility has a telephone extension. We train the person who answers it.`,
      },
    },
  },
  {
    slug: "que-fait-on-des-alertes",
    publisher: "observatoire-rhone",
    type: "op-ed",
    date: "2013-12",
    audience: "public",
    regions: ["africa", "europe"],
    countries: ["CF"],
    topics: ["timely-response", "early-warning"],
    rtopReference: "by-name",
    editions: {
      fr: {
        title: "Que fait-on des alertes ? Tribune sur la République centrafricaine",
        abstract:
          "Les mots les plus graves ont été prononcés. Reste à dire qui les a entendus plus tôt, et ce qu’on en a fait.",
        body: `On parle désormais de génocide à propos de la République centrafricaine. Le mot est lourd, et ceux qui l’emploient le savent. Mais il vient tard. Pendant des mois, des associations de femmes, des religieux de plusieurs confessions, des médecins ont écrit des choses plus simples : les voisins ne se parlent plus ; des hommes armés demandent la religion des passants ; l’État n’est plus là. Ces phrases ne faisaient pas de titre. C’étaient des alertes.

Qu’en a-t-on fait ? Elles ont été lues. Nous avons rencontré ceux qui les lisaient, à Paris, à Bruxelles, à New York : des gens compétents et inquiets. Ils les ont résumées pour d’autres, qui les ont résumées à leur tour. À chaque étage, le danger devenait plus abstrait et la décision plus lointaine. En octobre, le Conseil de sécurité a adopté une résolution ; il faut s’en réjouir, et se demander pourquoi pas plus tôt.

Nous ne plaidons pas ici pour telle ou telle intervention. Nous demandons trois choses, qui ne coûtent presque rien.

**Qu’une alerte ait un destinataire.** Dans chaque ministère, une personne, un nom, un délai de réponse.

**Que la réponse soit écrite.** Fût-elle négative. Rien n’oblige davantage que de devoir signer son refus d’agir.

**Que celles et ceux qui alertent soient entendus eux-mêmes,** et non par ouï-dire. Ils parlent nos langues. Ils connaissent le nom des rues.

La responsabilité de protéger n’est pas une formule à sortir au dernier acte. Elle commence quand quelqu’un écrit que les voisins ne se parlent plus, et que quelqu’un d’autre lui répond.`,
      },
    },
  },
];
