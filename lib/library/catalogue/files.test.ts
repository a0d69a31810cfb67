import { expect, it } from "vitest";
import { disposition } from "./files";

it.each([
  ["brief.pdf", `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`],
  [
    "Rapport d’été.pdf",
    `attachment; filename="Rapport dete.pdf"; filename*=UTF-8''Rapport%20d%E2%80%99%C3%A9t%C3%A9.pdf`,
  ],
  ["تقرير.pdf", `attachment; filename="document.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf`],
  ['a".exe;b.pdf', `attachment; filename="a.exeb.pdf"; filename*=UTF-8''a%22.exe%3Bb.pdf`],
])("names the download of %s", (name, header) => expect(disposition("attachment", name)).toBe(header));
