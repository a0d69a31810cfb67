export const wall = {
  title: "Supporters",
  intro: "They stand with the coalition, each named as far as they want to be. Thank you, all of you.",
  none: "Nobody stands here yet.",
  somebody: "A supporter",
  unnamed: "{count, plural, one {One more supporter does} other {# more supporters do}} not want to be named.",
  gift: { once: "{amount}", month: "{amount} a month", year: "{amount} a year" },
  join: "Stand with them",
  moderate: {
    intro:
      "A message is shown when you have read it and say so; it can be taken down at any time. A name is shown unless its donor hid it; take it off where it is none.",
    see: "See the wall as everybody does",
    show: "Show the message",
    "take-down": "Do not show it",
    "hide-name": "Hide the name",
    "name-hidden": "name hidden",
    "amount-hidden": "amount hidden",
    status: { WAITING: "to be read", SHOWN: "shown", TAKEN_DOWN: "not shown" },
    link: "Wall of supporters",
  },
} as const;
