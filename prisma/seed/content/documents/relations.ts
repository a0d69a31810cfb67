import type { Crime, RelationKind } from "@/lib/db/generated/enums";
import { type Pillar, withoutVote } from "@/lib/library/records/rules";

const outcome = "world-summit-outcome-2005";
const first = "implementing-the-responsibility-to-protect";

/** The Secretary-General's reports, year after year: each follows the one before. */
const reports = [
  first,
  "early-warning-assessment-and-the-responsibility-to-protect",
  "role-of-regional-and-subregional-arrangements",
  "timely-and-decisive-response",
  "state-responsibility-and-prevention",
  "fulfilling-our-collective-responsibility",
  "a-vital-and-enduring-commitment",
  "mobilizing-collective-action",
  "accountability-for-prevention",
  "from-early-warning-to-early-action",
  "lessons-learned-for-prevention",
  "women-and-the-responsibility-to-protect",
  "advancing-atrocity-prevention",
  "prioritizing-children-and-young-people",
  "development-and-the-responsibility-to-protect",
  "the-commitment-to-prevent-and-protect",
  "20-years-of-commitment",
];

type Relation = readonly [from: string, kind: RelationKind, to: string];

/** What the texts themselves say of each other. What was not certain is left out. */
export const relations: readonly Relation[] = [
  ["protection-of-civilians-2006", "REAFFIRMS", outcome],
  ["protection-of-civilians-2009", "REAFFIRMS", outcome],
  ["protection-of-civilians-2009", "REAFFIRMS", "protection-of-civilians-2006"],
  ["sudan-darfur-2006", "RECALLS", "protection-of-civilians-2006"],
  [first, "IMPLEMENTS", outcome],
  ["general-assembly-resolution-63-308", "RECALLS", outcome],
  // It takes note of the report.
  ["general-assembly-resolution-63-308", "FOLLOWS", first],
  ["general-assembly-resolution-75-277", "RECALLS", outcome],
  ["general-assembly-resolution-75-277", "RECALLS", "general-assembly-resolution-63-308"],
  ["human-rights-council-resolution-44-14", "RECALLS", outcome],
  ["libya-march-2011", "RECALLS", "libya-february-2011"],
  ["libya-2012", "RECALLS", "libya-february-2011"],
  ["libya-2012", "RECALLS", "libya-march-2011"],
  ["syria-cross-border-relief-2014", "RECALLS", "syria-humanitarian-access-2014"],
  ...reports.slice(1).map((report, index): Relation => [report, "FOLLOWS", reports[index] as string]),
];

type Particulars = {
  readonly pillars?: readonly Pillar[];
  readonly crimes?: readonly Crime[];
  readonly vote?: string;
  /** Paragraphs; their pages differ from language to language, and are not given. */
  readonly anchors?: readonly string[];
};

const four = ["GENOCIDE", "WAR_CRIMES", "CRIMES_AGAINST_HUMANITY", "ETHNIC_CLEANSING"] as const;

/** Pillars, crimes and paragraphs, where the text itself names them. */
export const particulars: Readonly<Record<string, Particulars>> = {
  [outcome]: { crimes: four, anchors: ["¶138–139", "¶140"] },
  "general-assembly-resolution-63-308": { vote: withoutVote },
  "general-assembly-resolution-75-277": { crimes: four },
  "human-rights-council-resolution-44-14": { crimes: four },
  "protection-of-civilians-2006": { crimes: four, anchors: ["¶4"] },
  "code-of-conduct-security-council": { crimes: ["GENOCIDE", "WAR_CRIMES", "CRIMES_AGAINST_HUMANITY"] },
  "prevention-of-genocide-2014": { crimes: ["GENOCIDE"] },
  [first]: { crimes: four, pillars: [1, 2, 3] },
  "timely-and-decisive-response": { pillars: [3] },
  "state-responsibility-and-prevention": { pillars: [1] },
  "fulfilling-our-collective-responsibility": { pillars: [2] },
};
