import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/db/generated/client";
import { plainName } from "@/lib/http/disposition";
import { paths } from "@/lib/paths";
import { namesPublisher } from "../policy";
import { wordsFor } from "../rules";

/** What the name of a download is made of. */
export const namedFields = {
  symbols: true,
  body: true,
  date: true,
  texts: true,
  publisher: {
    select: {
      id: true,
      slug: true,
      name: true,
      nameLocale: true,
      listing: true,
      membership: { select: { status: true } },
    },
  },
} satisfies Prisma.DocumentSelect;

export type NamedRow = Prisma.DocumentGetPayload<{ select: typeof namedFields }>;

/** What the picture of a first page is called. */
export const firstPageName = "page-1.webp";

const longest = { lead: 40, title: 60 };
// What file systems hold is counted in bytes; four parts and the type come to 120 characters at most.
const mostBytes = { lead: 60, title: 120 };

/**
 * What a file is called when it is saved, e.g. `A-63-677_Implementing-the-responsibility-to-protect_2009_en.pdf`: the symbol,
 * else who issued it as far as this viewer may know; the title in the file's language; year and language. It has
 * letters, digits and hyphens of any script and nothing else.
 */
export function downloadName(row: NamedRow, viewer: Viewer, language: string): string {
  const { symbols, body, date, texts, publisher } = row;
  const issuer = publisher && namesPublisher(viewer, publisher) ? publisher.name : body;
  const parts = [
    shortened("lead", symbols[0] ?? issuer ?? ""),
    shortened("title", wordsFor(texts, language)?.title ?? ""),
    String(date.getUTCFullYear()),
    language,
  ];
  return `${parts.filter(Boolean).join("_")}.pdf`;
}

/** Where a file of a document is read. Its address ends with its name in ASCII, and holds whatever name it ends with. */
export function fileAddress(fileId: string, row: NamedRow, viewer: Viewer, language: string): string {
  return paths.file(fileId, plainName(downloadName(row, viewer, language)));
}

// Cut between words, if that leaves the half of it.
function shortened(part: keyof typeof longest, text: string): string {
  const safe = text
    .normalize("NFC")
    // An apostrophe joins what it stands between.
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  if (fits(part, safe)) return safe;
  let cut = "";
  for (const sign of safe) {
    if (!fits(part, cut + sign)) break;
    cut += sign;
  }
  const end = cut.lastIndexOf("-");
  return (end > cut.length / 2 ? cut.slice(0, end) : cut).replace(/-$/, "");
}

function fits(part: keyof typeof longest, text: string): boolean {
  return text.length <= longest[part] && Buffer.byteLength(text) <= mostBytes[part];
}
