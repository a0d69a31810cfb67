import { z } from "zod";
import { countryCodes, regionSlugs } from "@/lib/regions/rules";
import { aspects, partialDate, words } from "../publications/schema";
import { someTerms, term } from "../terms/schema";
import { rtopReferences } from "../vocabulary";
import { type AnchorPlace, anchorPlaces, type Bond, bonds, canonicalVote } from "./rules";

const id = z.uuid({ error: "invalid" });

/** The rows of anchors, flat as the form sends them: anchor_label_0, anchor_page_0 … */
const anchors = Object.fromEntries(
  anchorPlaces.flatMap((index) => [
    [`anchor_label_${index}`, z.string().trim().max(100).optional()],
    [`anchor_edition_${index}`, id.optional()],
    [`anchor_page_${index}`, z.coerce.number().int().min(1).max(10_000).optional()],
    [
      `anchor_link_${index}`,
      z
        .url({ protocol: /^https?$/, error: "url" })
        .max(500)
        .optional(),
    ],
    [`anchor_note_${index}`, z.string().trim().max(300).optional()],
  ]),
) as Record<AnchorField<"label" | "edition" | "link" | "note">, z.ZodOptional<z.ZodString>> &
  Record<AnchorField<"page">, z.ZodOptional<z.ZodCoercedNumber>>;

type AnchorField<Part extends string> = `anchor_${Part}_${AnchorPlace}`;

/** Everything the library says of a document, as the secretariat writes it. */
export const recordSchema = z.strictObject({
  documentId: id,
  version: z.coerce.number().int().min(1).max(1_000_000),
  slug: z
    .string()
    .trim()
    .min(3)
    .max(120)
    .regex(/^[a-z\d]+(-[a-z\d]+)*$/, { error: "short-name" }),
  type: term("type"),
  date: partialDate,
  audience: z.enum(["PUBLIC", "MEMBERS", "SECRETARIAT"]),
  symbols: z.string().trim().max(400).optional(),
  /** Said by who knows that another document carries the same symbol. */
  sameSymbol: z.literal("on").optional(),
  body: z.string().trim().max(200).optional(),
  authority: z.enum(["BINDING", "NON_BINDING", "CIVIL_SOCIETY"]),
  rtopReference: z.enum(rtopReferences),
  vote: z
    .string()
    .trim()
    .max(20)
    .refine((typed) => canonicalVote(typed) !== null, { error: "vote" })
    .optional(),
  withoutVote: z.literal("on").optional(),
  regions: z.array(z.enum(regionSlugs)).min(1).max(regionSlugs.length),
  countries: z
    .array(z.enum(countryCodes as [string, ...string[]]))
    .max(50)
    .default([]),
  topics: someTerms("topic", 200),
  ...aspects,
  ...words,
  ...anchors,
});

export type RecordInput = z.output<typeof recordSchema>;

export type AnchorInput = {
  readonly index: number;
  readonly label: string;
  readonly editionId: string | null;
  readonly page: number | null;
  readonly link: string | null;
  readonly note: string;
};

/** The anchors of a sent form; a row in which nothing stands is none. */
export function anchorsOf(input: RecordInput): AnchorInput[] {
  return anchorPlaces
    .map((index) => ({
      index,
      label: input[`anchor_label_${index}`] ?? "",
      editionId: input[`anchor_edition_${index}`] ?? null,
      page: input[`anchor_page_${index}`] ?? null,
      link: input[`anchor_link_${index}`] ?? null,
      note: input[`anchor_note_${index}`] ?? "",
    }))
    .filter(({ label, editionId, page, link, note }) => label || editionId || page || link || note);
}

export const relateSchema = z.strictObject({
  documentId: id,
  otherId: id,
  bond: z.enum(bonds as [Bond, ...Bond[]]),
});
