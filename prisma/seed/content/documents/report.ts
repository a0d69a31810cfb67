import type { LibraryRecord, PartialDate } from "../types";
import { official } from "./official";

type Report = Omit<
  LibraryRecord,
  "type" | "body" | "authority" | "rtopReference" | "regions" | "countries" | "languages"
> &
  Partial<Pick<LibraryRecord, "regions" | "languages">>;

export function report(facts: Report & { date: PartialDate }): LibraryRecord {
  return {
    type: "report",
    body: "Secretary-General of the United Nations",
    authority: "non-binding",
    rtopReference: "by-name",
    regions: ["global"],
    countries: [],
    languages: official,
    ...facts,
  };
}
