// The lists that every database begins with. Kinds and topics are edited by the secretariat since: what there is today, and
// what it is called, `terms` knows. A migration that adds one puts it behind the last, unless it is there already.

/** The kinds of documents, in the order in which they were offered first. */
export const documentTypes = [
  "report",
  "resolution",
  "declaration",
  "treaty",
  "letter",
  "framework",
  "recommendation",
  "statement",
  "policy-brief",
  "toolkit",
  "training-material",
  "meeting-summary",
  "early-warning-bulletin",
  "journal-article",
  "op-ed",
] as const;

export type ShippedType = (typeof documentTypes)[number];

/** A slug: of the list, or of what the secretariat added. */
export type DocumentType = string;

export const topics = [
  "prevention",
  "early-warning",
  "state-responsibility",
  "international-assistance",
  "timely-response",
  "protection-of-civilians",
  "accountability",
  "use-of-force",
  "humanitarian-access",
  "women-and-rtop",
  "children-and-young-people",
  "regional-arrangements",
  "capacity-building",
  "un-reform",
  "development",
  "disarmament",
  "peacebuilding",
  "hate-speech",
  "memory-and-education",
] as const;

export type ShippedTopic = (typeof topics)[number];

export type Topic = string;

/** Whether a text binds States (Chapter VII, treaties), or does not, or is the voice of civil society. */
export const authorities = ["binding", "non-binding", "civil-society"] as const;

export type Authority = (typeof authorities)[number];

/** How a text refers to the Responsibility to Protect. */
export const rtopReferences = ["by-name", "world-summit-paragraphs", "national-responsibility", "none"] as const;

export type RtopReference = (typeof rtopReferences)[number];
