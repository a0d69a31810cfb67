import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { textFile, type ZipEntry, zipOf } from "@/lib/http/zip";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { RegionSlug } from "@/lib/regions/rules";
import { storage } from "@/lib/storage/storage";
import { citationRecords } from "../citations/citations";
import { detailsOf } from "../search/whole";
import { type Listing, manifestCsv, manifestJson, type Written } from "./manifest";
import { findKey, type Plan, type PlannedDocument, type PlannedEdition } from "./queries";
import { readme } from "./readme";
import { type ArchiveKind, archiveLimits } from "./rules";
import { textOf } from "./texts";

const inOnePiece = 200;

/**
 * A region's public documents to take along: who reads it is a visitor, at its end as at its beginning. The manifests
 * come last, since they say of each file what was written.
 */
export function regionArchive(region: RegionSlug, kind: ArchiveKind, plan: Plan, locale: Locale): Readable {
  const written = new Map<string, Written>();
  const listing: Listing = { pieces: () => pieces(plan, locale), plan, written, locale };
  const modified = plan.latest;
  const made = (name: string, text: () => AsyncIterable<string>): ZipEntry => ({
    ...{ name, modified, compress: true },
    open: () => textFile(text()),
  });
  const about = {
    ...{ region, kind, language: locale, link: new URL(paths.region(locale, region), env.PORTAL_URL).href },
    ...{ changed: plan.latest.toISOString(), total: plan.total, listed: plan.documents.length, limits: archiveLimits },
  };
  return zipOf([
    made("README.txt", () => readme(region, kind, plan, locale)),
    made("records.ris", () => records(listing, "ris")),
    made("records.bib", () => records(listing, "bib")),
    ...plan.documents.flatMap((document) =>
      document.editions
        .filter(({ inclusion }) => inclusion === "included")
        .map((edition) => editionEntry(kind, document, edition, written, locale)),
    ),
    made("manifest.csv", () => manifestCsv(listing)),
    made("manifest.json", () => manifestJson(listing, about)),
  ]);
}

async function* pieces({ documents }: Plan, locale: Locale) {
  for (let start = 0; start < documents.length; start += inOnePiece)
    yield await detailsOf(
      visitor,
      documents.slice(start, start + inOnePiece).map(({ id }) => id),
      locale,
    );
}

async function* records({ pieces, locale }: Listing, format: "ris" | "bib"): AsyncGenerator<string> {
  for await (const piece of pieces())
    if (piece.length > 0) yield `${citationRecords(piece, locale, format).trimEnd()}\n\n`;
}

function editionEntry(
  kind: ArchiveKind,
  document: PlannedDocument,
  edition: PlannedEdition,
  written: Map<string, Written>,
  locale: Locale,
): ZipEntry {
  const name = `${kind}/${document.slug}.${edition.language}.${kind === "texts" ? "txt" : "pdf"}`;
  const note = (size: number, sha256: string) => {
    if (size > 0) written.set(edition.id, { name, size, sha256 });
  };
  const source = () => (kind === "texts" ? textFile(textOf(document, edition, locale)) : fileOf(edition));
  return {
    ...{ name, modified: document.updatedAt, compress: kind === "texts" },
    open: async () => noted(await source(), note),
  };
}

// Asked for again when its turn comes: what was hidden meanwhile is an empty file, and on no list.
async function fileOf({ id }: PlannedEdition): Promise<Readable> {
  const key = await findKey(visitor, id);
  return key === null ? Readable.from([]) : storage().read(key);
}

function noted(source: Readable, note: (size: number, sha256: string) => void): Readable {
  const hash = createHash("sha256");
  let size = 0;
  const through = new Transform({
    transform(part: Buffer, _encoding, done) {
      hash.update(part);
      size += part.byteLength;
      done(null, part);
    },
    flush(done) {
      note(size, hash.digest("hex"));
      done();
    },
  });
  source.on("error", (error) => through.destroy(error));
  through.on("close", () => source.destroy());
  return source.pipe(through);
}
