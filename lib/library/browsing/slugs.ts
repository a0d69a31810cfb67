import { createHash } from "node:crypto";

const longest = 80;

/**
 * A body's name as part of an address. Spellings that differ in case, accents or punctuation share one, and one page;
 * a name without Latin letters, or too long, is told apart by a hash.
 */
export function bodySlug(body: string): string {
  const plain = body
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'ʼ`]/g, "")
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const other = body.replace(/[\p{Script=Latin}\P{L}]/gu, "");
  if (plain !== "" && other === "" && plain.length <= longest) return plain;
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 8);
  return `${plain.slice(0, longest - 9).replace(/-+$/, "") || "body"}-${hash}`;
}
