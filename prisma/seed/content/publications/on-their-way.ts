import type { PublicationContent } from "../types";

/** What is still being written, waits for the secretariat, or was sent back with a question. */
export const publicationsOnTheirWay: PublicationContent[] = [
  {
    slug: "market-days",
    publisher: "reseau-lac-vivant",
    type: "policy-brief",
    date: "2013-11",
    audience: "public",
    regions: ["africa"],
    countries: ["BI"],
    topics: ["early-warning", "prevention"],
    rtopReference: "by-name",
    state: {
      status: "changes-requested",
      reason:
        "Two sellers are named on page one. Please leave their names out, or tell us that they agreed in writing.",
    },
    editions: {
      fr: {
        title: "Jours de marché : ce que les prix annoncent",
        abstract:
          "Quand la violence approche, les étals le savent d’abord. Une saison de relevés dans neuf marchés de la plaine.",
        body: `## Pourquoi les marchés

Un marché réunit ceux qui ne se parlent plus ailleurs. Quand une communauté cesse de venir, quand le sel manque d’un seul côté de la route, quand les allumettes doublent de prix en une semaine, il se prépare quelque chose que personne n’annoncera.

## Ce que nous avons relevé

De mars à octobre, neuf observatrices ont noté chaque semaine le prix de douze denrées et le nombre d’étals tenus par chaque communauté. Sept alertes en sont nées ; cinq ont été confirmées dans les dix jours.

## Ce que nous proposons

Que l’administration du district reçoive ces relevés le lendemain du marché, et qu’elle réponde avant le suivant.`,
      },
    },
  },
  {
    slug: "boat-landing-notes",
    publisher: "reseau-lac-vivant",
    type: "report",
    date: "2013-12",
    audience: "members",
    regions: ["africa"],
    countries: ["BI", "CD"],
    topics: ["early-warning"],
    rtopReference: "by-name",
    state: { status: "draft" },
    editions: {
      en: {
        title: "Notes from the boat landings",
        abstract: "What boatmen saw between two shores in the last quarter of 2013; a first draft for colleagues.",
        body: `## Draft

Boatmen on both shores were asked three questions each evening: who crossed today who does not usually cross, who did not come who usually comes, and what was carried that is not usually carried. This draft collects their answers of one quarter, without names of places.`,
      },
    },
  },
  {
    slug: "bridges-before-the-flood",
    publisher: "mekong-nonviolence-network",
    type: "training-material",
    date: "2013-12-02",
    audience: "public",
    regions: ["asia-pacific"],
    countries: ["TH"],
    topics: ["capacity-building", "prevention"],
    rtopReference: "by-name",
    state: { status: "submitted" },
    editions: {
      en: {
        title: "Bridges before the flood: a trainer’s guide to the first conversation",
        abstract:
          "A two-day course for village mediators on the hardest part of prevention: beginning to speak before there is a reason everybody accepts.",
        body: `## For whom this guide is

For those who train village mediators and have two days, one room and no projector. It asks nothing of its readers but that they have once settled a quarrel.

## The first day

The morning is for listening. Each participant tells of a conflict that did not happen, and what kept it from happening. The trainer writes nothing down; the group remembers. In the afternoon the group sorts what it has heard: what was said, by whom, and how early.

## The second day

Pairs rehearse the first conversation. One plays a headman who has heard a rumour, the other a neighbour who must speak with him before the evening. The others note only the first sentence of each, for it decides most of what follows.`,
      },
    },
  },
  {
    slug: "radio-clubs-of-the-highlands",
    publisher: "umoja-wa-wasikilizaji",
    type: "report",
    date: "2013-10",
    audience: "public",
    regions: ["africa"],
    countries: ["KE"],
    topics: ["hate-speech", "early-warning"],
    rtopReference: "by-name",
    state: { status: "submitted" },
    editions: {
      en: {
        title: "Radio clubs of the highlands: answering hatred within the hour",
        abstract:
          "How forty listening clubs noted what was said on local stations before an election, and what a station manager can do with such notes.",
        body: `## Listening together

A club is six people, one radio and an exercise book. They note the hour, the station, the sentence and who laughed. Of 1,840 sentences noted before the election, 212 called neighbours something that is not human; 31 named a place and a day.

## Answering

The clubs sent each of the 31 to the station itself before sending it to anybody else. Nineteen were answered on the air within the hour, by the same voice. None of the nineteen places saw violence that week.`,
      },
    },
  },
];
