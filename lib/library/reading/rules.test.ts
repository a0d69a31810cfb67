import { expect, it } from "vitest";
import { paragraphsOf } from "./rules";

it("joins the lines that were broken for want of room", () => {
  expect(paragraphsOf("The monitors of the valley were the first\r\nto hear that the bridge had been closed.")).toEqual(
    ["The monitors of the valley were the first to hear that the bridge had been closed."],
  );
});

it("begins a paragraph after an empty line, and after a short line that ends a sentence", () => {
  expect(paragraphsOf("One line of words.\n\nAnother line of words.")).toHaveLength(2);
  const text =
    "The monitors of the valley were the first to hear of it,\nand told us.\nThe bridge had been closed for a week";
  expect(paragraphsOf(text)).toEqual([
    "The monitors of the valley were the first to hear of it, and told us.",
    "The bridge had been closed for a week",
  ]);
});

it("does not end a paragraph at a full line that happens to end a sentence", () => {
  const text =
    "They came at dawn, and all of the town heard them come.\nNobody slept that night, and nobody slept the next one.";
  expect(paragraphsOf(text)).toHaveLength(1);
});

it("keeps a heading apart from what it stands above, and a line of names from the next", () => {
  const text =
    "International Coalition\nAugust 2013\nWhat we followed\nFor eighteen months we followed paper, not guns: licences,\ninsurance, port records and court files that are open to\nthe public in four countries. Three findings stand out,\nand each has its page.";
  expect(paragraphsOf(text)).toHaveLength(4);
});

it("does not take each line of a narrow column for a heading", () => {
  const column = Array.from({ length: 8 }, (_, line) => `Line ${line} of the column`).join("\n");
  expect(paragraphsOf(`A title that is much wider than either of the columns below it\n${column}`)).toHaveLength(1);
});

it("begins a paragraph before what is numbered or listed", () => {
  const text =
    "The Council decides to act upon the following matters\n1. To remain seized\n(a) Of the matter\n• And of others";
  expect(paragraphsOf(text)).toHaveLength(4);
});

it("makes a broken word whole, and leaves a hyphen that belongs to a name", () => {
  expect(paragraphsOf("the preven-\ntion of atrocities")).toEqual(["the prevention of atrocities"]);
  expect(paragraphsOf("the preven\u0002\r\ntion of atro\ufffe\ncities")).toEqual(["the prevention of atrocities"]);
  expect(paragraphsOf("the Asia-\nPacific region")).toEqual(["the Asia-Pacific region"]);
});

it("reads Arabic and Chinese", () => {
  expect(paragraphsOf("أُغلق الجسر\nقبل أسبوع")).toEqual(["أُغلق الجسر قبل أسبوع"]);
  expect(paragraphsOf("保护责任是\n各国的责任")).toEqual(["保护责任是各国的责任"]);
});

it("has nothing to say of a page without words", () => {
  expect(paragraphsOf("")).toEqual([]);
  expect(paragraphsOf(" \r\n\n ")).toEqual([]);
});
