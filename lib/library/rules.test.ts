import { describe, expect, it } from "vitest";
import {
  byReadersLanguage,
  canHappen,
  type DocumentEvent,
  type DocumentStatus,
  gapsOf,
  isEditable,
  wordsFor,
} from "./rules";

const statuses: DocumentStatus[] = ["DRAFT", "SUBMITTED", "CHANGES_REQUESTED", "PUBLISHED", "WITHDRAWN"];

describe("what may happen to a publication in each state", () => {
  it.each<[DocumentEvent, DocumentStatus[]]>([
    ["submit", ["DRAFT", "CHANGES_REQUESTED"]],
    ["publish", ["SUBMITTED"]],
    ["ask-for-changes", ["SUBMITTED"]],
    ["withdraw", ["PUBLISHED"]],
    ["take-back", ["SUBMITTED"]],
  ])("%s from %j only", (event, allowed) => {
    expect(statuses.filter((status) => canHappen(status, event))).toEqual(allowed);
  });

  it("is edited only while its organization holds it", () => {
    expect(statuses.filter(isEditable)).toEqual(["DRAFT", "CHANGES_REQUESTED"]);
  });
});

describe("what a publication lacks", () => {
  const complete = { texts: [{ title: "Title" }], editions: [{ state: "READY" as const }], regions: [1], topics: [1] };

  it("is nothing when all is there", () => expect(gapsOf(complete)).toEqual([]));
  it("names everything that is missing", () => {
    expect(gapsOf({ texts: [{ title: " " }], editions: [], regions: [], topics: [] })).toEqual([
      "title",
      "file",
      "region",
      "topic",
    ]);
  });
  it("waits for a file that is being read, and refuses one that could not be", () => {
    expect(gapsOf({ ...complete, editions: [{ state: "PENDING" }] })).toEqual(["file-waiting"]);
    expect(gapsOf({ ...complete, editions: [{ state: "READY" }, { state: "FAILED" }] })).toEqual(["file-failed"]);
  });
});

describe("the reader's language comes first", () => {
  const text = (locale: string) => ({ locale, title: locale, abstract: "" });
  it.each([
    [["en", "fr"], "fr", "fr"],
    [["fr", "en"], "ar", "en"],
    [["es", "ru"], "ar", "es"],
  ])("of %j for %s: %s", (there, reader, chosen) => {
    expect(wordsFor(there.map(text), reader)?.locale).toBe(chosen);
  });

  it("orders editions", () => {
    const editions = ["ru", "ar", "en", "fr"].map((language) => ({ language }));
    expect(byReadersLanguage(editions, "fr").map(({ language }) => language)).toEqual(["fr", "en", "ar", "ru"]);
  });
});
