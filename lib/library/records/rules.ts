import type { Crime, Licence, RelationKind } from "@/lib/db/generated/enums";

export type { Crime, Licence, RelationKind };

/** How one document refers to another, in the order in which they are shown. */
export const relationKinds = [
  "NEW_VERSION_OF",
  "TRANSLATES",
  "IMPLEMENTS",
  "FOLLOWS",
  "REAFFIRMS",
  "RECALLS",
] as const satisfies readonly RelationKind[];

/** A relation as it is said of one of its two documents: `RECALLS`, or `RECALLS_BY` when the other recalls this one. */
export type Bond = RelationKind | `${RelationKind}_BY`;

export const bonds: readonly Bond[] = relationKinds.flatMap((kind): Bond[] => [kind, `${kind}_BY`]);

/** A bond taken apart: its kind, and whether it is said the other way round. */
export function bondOf(bond: Bond): { kind: RelationKind; reversed: boolean } {
  const reversed = bond.endsWith("_BY");
  return { kind: (reversed ? bond.slice(0, -3) : bond) as RelationKind, reversed };
}

/** These make one line: nothing comes back to itself, and nothing has two of them. */
export function isChain(kind: RelationKind): boolean {
  return kind === "NEW_VERSION_OF" || kind === "TRANSLATES";
}

export const pillars = [1, 2, 3] as const;
export type Pillar = (typeof pillars)[number];

export const crimes = [
  "GENOCIDE",
  "WAR_CRIMES",
  "CRIMES_AGAINST_HUMANITY",
  "ETHNIC_CLEANSING",
] as const satisfies readonly Crime[];

type Terms = { readonly code: string; readonly link: string | null };
const creativeCommons = (code: string, path: string): Terms => ({
  code,
  link: `https://creativecommons.org/${path}/`,
});

/** The licences: their SPDX code where they have one, and where their terms are read. */
export const licences: Readonly<Record<Licence, Terms | null>> = {
  UNKNOWN: null,
  CC0: creativeCommons("CC0-1.0", "publicdomain/zero/1.0"),
  CC_BY: creativeCommons("CC-BY-4.0", "licenses/by/4.0"),
  CC_BY_SA: creativeCommons("CC-BY-SA-4.0", "licenses/by-sa/4.0"),
  CC_BY_NC: creativeCommons("CC-BY-NC-4.0", "licenses/by-nc/4.0"),
  CC_BY_NC_SA: creativeCommons("CC-BY-NC-SA-4.0", "licenses/by-nc-sa/4.0"),
  CC_BY_ND: creativeCommons("CC-BY-ND-4.0", "licenses/by-nd/4.0"),
  CC_BY_NC_ND: creativeCommons("CC-BY-NC-ND-4.0", "licenses/by-nc-nd/4.0"),
  UN_PUBLIC: { code: "UN public document", link: null },
  ALL_RIGHTS_RESERVED: { code: "All rights reserved", link: null },
};

export const licenceNames = Object.keys(licences) as [Licence, ...Licence[]];

/** What a record says where nobody voted. */
export const withoutVote = "without a vote";

/** A vote as it is kept, 115–15–28; null for what is none. */
export function canonicalVote(typed: string): string | null {
  const numbers = /^(\d{1,3})\s*[-–—/]\s*(\d{1,3})\s*[-–—/]\s*(\d{1,3})$/.exec(typed.trim());
  return numbers ? numbers.slice(1).map(Number).join("–") : null;
}

/** The places a record may have: its form has as many rows. */
export const anchorPlaces = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export type AnchorPlace = (typeof anchorPlaces)[number];
