export const regions = {
  names: {
    africa: "Africa",
    americas: "Americas",
    "asia-pacific": "Asia-Pacific",
    europe: "Europe",
    "middle-east": "Middle East",
    global: "Global",
  },
  about: {
    africa:
      "The Great Lakes, the Sahel, the Horn, the South: documents and members from a continent whose Union was the first to write the right to intervene against mass atrocities into its founding act.",
    americas:
      "From Canada to Chile: documents and members from a hemisphere that gave the Responsibility to Protect its first commission, and some of its closest critics.",
    "asia-pacific":
      "From Central Asia to the islands of the Pacific: documents and members from the region where half the world lives, and where prevention mostly begins at home.",
    europe:
      "From the Atlantic to the Caucasus: documents and members from a region that remembers genocide on its own soil, and whose institutions have tools to prevent it elsewhere.",
    "middle-east":
      "From Libya to Iran: documents and members from a region where the promise to protect has been most severely tested.",
    global:
      "What belongs to no one region: the reports of the Secretary-General, the resolutions of the United Nations, and work that spans the world.",
  },
  map: {
    label: "World map of the coalition’s regions",
    documents: "{region}: {count, plural, =0 {no documents} one {# document} other {# documents}}",
    membersLabel: "World map of the countries in which the coalition has members",
    members: "{country}: {count, plural, =0 {no members} one {# member} other {# members}}",
    tableCaption: "Members by country",
    country: "Country",
    count: "Members",
    fewer: "fewer",
    more: "more",
    disclaimer:
      "The boundaries and names shown on this map do not imply any opinion of the coalition on the legal status of any country, territory or area, or on the delimitation of its frontiers.",
  },
};
