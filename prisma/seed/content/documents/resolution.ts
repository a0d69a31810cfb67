import type { LibraryRecord } from "../types";
import { official } from "./official";

type Resolution = Pick<LibraryRecord, "slug" | "date" | "regions" | "topics" | "texts"> &
  Partial<Pick<LibraryRecord, "authority" | "countries" | "rtopReference" | "vote">> & { symbol: string };

// The Council's texts are kept apart by what they oblige States to do: "binding" are those adopted under
// Chapter VII of the Charter, or recalling Article 25 with their demands (2139 and 2165 on Syria).
export function resolution({ symbol, ...facts }: Resolution): LibraryRecord {
  return {
    symbols: [symbol],
    type: "resolution",
    body: "United Nations Security Council",
    authority: "non-binding",
    countries: [],
    languages: official,
    ...facts,
  };
}
