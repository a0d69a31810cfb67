import type { SearchParams } from "@/lib/lists";

/** What a reader of the text asks for: the whole of it stands in the address. */
export type Asked = {
  /** BCP 47; null for the reader's own language, or the next best. */
  readonly edition: string | null;
  /** Null for the first, or for the list of pages that say `q`. */
  readonly page: number | null;
  readonly q: string;
};

const longest = 200;
const lastPage = 10_000;

/** Reads it from the address; what makes no sense is left out, so that an old or broken link still opens. */
export function readAsked(parameters: SearchParams): Asked {
  const [edition = "", page = "", q = ""] = [parameters.edition, parameters.page, parameters.q].map(one);
  return {
    edition: /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(edition) ? edition : null,
    page: /^\d{1,5}$/.test(page) ? Math.min(Math.max(Number(page), 1), lastPage) : null,
    q: q
      .replace(/\p{Cc}+/gu, " ")
      .trim()
      .slice(0, longest),
  };
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
