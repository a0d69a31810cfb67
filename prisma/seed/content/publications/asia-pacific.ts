import type { PublicationContent } from "../types";

/** Members in Asia and the Pacific. */
export const asianPacificPublications: PublicationContent[] = [
  {
    slug: "mediators-along-the-river",
    publisher: "mekong-nonviolence-network",
    type: "policy-brief",
    date: "2013-02",
    audience: "public",
    regions: ["asia-pacific"],
    countries: ["TH", "LA", "KH"],
    topics: ["regional-arrangements", "prevention", "capacity-building"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "Mediators along the river: what villages can teach a region",
        abstract:
          "Village mediators already practise what a regional organization might do: early, quietly, and without anybody losing face. Five lessons, and a proposal.",
        body: `## The argument

It is often said that prevention is foreign to our region, because States here do not speak about one another’s troubles. Village mediators do not speak about them either. They prevent all the same. This brief asks what a region that values quiet can learn from people who work quietly.

## Five lessons

**Go early, when going means nothing.** A mediator who visits often can visit in a bad week without anyone remarking on it. A regional envoy who travels only to crises announces one by travelling. Let there be routine visits to every member State, each year.

**Ask for help before offering it.** Our mediators begin by borrowing something. Whoever has lent a tool may later accept advice. States that share their own failures find it easier to be heard.

**Speak through the one who is owed.** Every village has someone to whom both sides owe a debt. Every region has such States, and former ministers, and monks.

**Leave a way home.** A person who is named in public must defend himself. A mediator speaks of *what happened*, and lets the one who did it become the one who ended it.

**But do not confuse quiet with silence.** Each of our mediators has a sentence at which she stops being discreet: when someone has drawn up a list; when a child has been threatened. She then tells the district, and tells the parties that she has done so. A region needs such a sentence as well.

## A proposal

We propose that the region’s organization agree on that sentence: a short list of signs upon which quiet visits become a duty and no longer a courtesy. It need not be published. It must be written down, and somebody must be charged with reading it.

The Responsibility to Protect asks States to encourage and to help one another. That is the part of it which our villages would recognise at once.`,
      },
    },
  },
  {
    slug: "sleeping-in-the-village",
    publisher: "mindanao-bridges",
    type: "report",
    date: "2012-08",
    audience: "public",
    regions: ["asia-pacific"],
    countries: ["PH"],
    topics: ["protection-of-civilians", "peacebuilding"],
    rtopReference: "none",
    editions: {
      en: {
        title: "Sleeping in the village: ten years of unarmed monitoring",
        abstract:
          "What presence does, what it cannot do, and what it asks of those who stay: an account by a ceasefire monitoring team of three faiths.",
        body: `## What we do

We are thirty-two people without weapons. We live, by turns of two weeks, in nine villages that lie between armed groups. We keep a book. When something happens, we go and look, all three faiths together, and we tell both sides the same thing in the same words.

## What presence does

It slows things down. Most of what we have seen avoided was avoided because somebody had to wait until the monitors had passed. In those two hours a commander telephoned, or it began to rain, or a mother arrived.

It makes lies more expensive. Before we came, each incident had two stories. Now there is a third, and both sides know that it will be told. In the last three years both sides have asked us to come *before* they moved.

It lets people stay. In 2008 families left these villages eleven times; in 2011, twice. They tell us that they look to see whether our light is on.

## What it cannot do

Presence does not stop those who want to be seen. Twice armed men came in order that we should watch. We have no answer to this but to withdraw and to say so publicly; the threat to withdraw has since been heeded.

It cannot replace the police, a court or an agreement. When the talks broke down, our book grew thicker and our villages emptier. We hold a door open; others have to walk through it.

## What it asks

- **Three faiths in each team.** It doubles the time that every decision takes. It is the reason that we are believed.
- **Neighbours, not strangers.** Two of every three monitors come from within a day’s walk.
- **Rest.** Two weeks, and then two weeks at home. We learned this from a colleague who would not rest, and whom we lost to exhaustion and not to a bullet.
- **Poverty.** No vehicle better than the village’s own. No radio that anybody could want to steal.

## To those who would do the same

Begin where you are asked. Stay longer than you have promised. Write everything down, and read it aloud each Friday to whoever wants to come.`,
      },
    },
  },
  {
    slug: "the-monthly-question",
    publisher: "pacific-womens-warning-circle",
    type: "toolkit",
    date: "2013-12",
    audience: "public",
    regions: ["asia-pacific"],
    countries: ["FJ", "SB", "PG", "TO"],
    topics: ["women-and-rtop", "early-warning", "capacity-building"],
    rtopReference: "by-name",
    editions: {
      en: {
        title: "The monthly question: how to keep a warning circle",
        abstract:
          "Everything needed to begin a circle of women who report each month what they fear and what they have done: the questions, the form, the rules, the first year.",
        body: `## What a circle is

Eight to twelve women who meet once a month, on the same day, in a place with a roof. They answer three questions, write down the answers, and send them to the keeper. It takes two hours with tea. Fourteen islands have such circles today; the smallest has six members and the oldest member is eighty-one.

## The three questions

1. *What do you see that you did not see last month?*
2. *What do you fear?*
3. *What have you done about it?*

The third question is the one that matters. A circle that only reports becomes a circle of sorrow. A circle that is asked each month what it has done begins to do things.

## The form

One sheet. On the left what was seen, in the middle how sure we are (seen, heard, guessed), on the right what was done and by whom. No names of those who are spoken of; a place only if ten or more households live there. The keeper copies it, sends it, and burns the first sheet.

## The signs we agreed on

- Young men who stop playing in a mixed team.
- Land that is measured by someone nobody invited.
- A sermon or a song that makes people look at one bench.
- A shop that serves some people last.
- Strangers who ask which houses belong to whom.
- Women who no longer walk to market alone.

Add your own. Strike out those that mean nothing where you live.

## Rules

- What is said in the circle is told by the circle, never by one woman.
- Nobody reports on her own husband, or on another’s.
- If a woman is in danger at home, the circle helps her first, and the form can wait.
- When an official answers, invite him to tea. When he does not, invite his wife.

## The first year

In the first three months you will write about roads and prices. Good: you are learning to write. In the fourth month somebody will say what she had meant to say in the first. By the twelfth you will know what an ordinary month looks like, and that is what makes a warning possible.

States have promised to protect their people, and to help one another with *early warning capability*. We thought that we would begin.`,
      },
    },
  },
];
