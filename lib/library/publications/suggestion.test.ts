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

describe("where something was found", () => {
  it("is said with it: properties before the first page, that before the file's name", () => {
    const pages = ["Listening first\nBy Amina Diallo and Jean Okello\nNairobi, March 2013\ndoi 10.1000/ABC"];
    expect(suggestionFrom({ title: "Listening first of all", pages }, "S-RES-1674.pdf")).toMatchObject({
      ...{ title: "Listening first of all", date: "2013-03", doi: "10.1000/abc", symbol: "S/RES/1674" },
      authors: ["Amina Diallo", "Jean Okello"],
      origins: {
        ...{ title: "properties", date: "first-page", doi: "first-page", authors: "first-page", symbol: "file-name" },
      },
    });
    expect(suggestionFrom({ pages: [""] }, "early_warning_2014-02.pdf")).toEqual({
      ...{ title: "early warning 2014-02", date: "2014-02" },
      origins: { title: "file-name", date: "file-name" },
    });
  });

  it.each([
    ["بقلم: ليلى حداد", ["ليلى حداد"]],
    ["作者：王小明、李华", ["王小明", "李华"]],
    ["Par Amélie N’Diaye", ["Amélie N’Diaye"]],
    ["By the end of the year", undefined],
    ["By 2013", undefined],
  ])("%s", (line, authors) => {
    expect(suggestionFrom({ pages: [line] }).authors).toEqual(authors);
  });
});

it("does not take a file's name for a title", () => {
  const pages = ["Policy brief\nListening first: community monitors\nMarch 2013"];
  expect(suggestionFrom({ title: "final_v3.docx", pages }).title).toBe("Policy brief");
  expect(suggestionFrom({ title: "Listening first: community monitors", pages })).toMatchObject({
    title: "Listening first: community monitors",
    date: "2013-03",
  });
});
