import { describe, expect, it } from "vitest";
import { dateIn, languageOf, suggestionFrom } from "./suggestion";

describe("the language of a text", () => {
  it.each([
    [
      "en",
      "The monitors of the district were the first to hear that the market had closed, and told the office with care.",
    ],
    [
      "fr",
      "Les observateurs des quartiers sont les premiers à entendre que les marchés ferment dans une ville pour des raisons.",
    ],
    [
      "es",
      "Los observadores de las comunidades son los primeros que escuchan por la radio que una escuela del norte cierra.",
    ],
    ["ar", "كان المراقبون في الحي أول من سمع أن السوق قد أغلق أبوابه وأبلغوا المكتب بذلك"],
    ["ru", "Наблюдатели первыми услышали, что рынок закрылся, и сообщили об этом в управление района"],
    [undefined, "12 34 56"],
  ])("%s", (language, text) => expect(languageOf(text)).toBe(language));
});

describe("the date on a page", () => {
  it.each([
    ["Nairobi, 18 March 2013", "2013-03-18"],
    ["Bujumbura, mars 2013", "2013-03"],
    ["le 1er juillet 2012", "2012-07-01"],
    ["آذار/مارس 2013", "2013-03"],
    ["issued 2014-02-03", "2014-02-03"],
    ["no date here", undefined],
  ])("%s", (text, date) => expect(dateIn(text)).toBe(date));
});

it("does not take a file's name for a title", () => {
  const pages = ["Policy brief\nListening first: community monitors\nMarch 2013"];
  expect(suggestionFrom({ title: "final_v3.docx", pages }).title).toBe("Policy brief");
  expect(suggestionFrom({ title: "Listening first: community monitors", pages })).toMatchObject({
    title: "Listening first: community monitors",
    date: "2013-03",
  });
});
