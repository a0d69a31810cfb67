import { expect, it } from "vitest";
import { disposition } from "./disposition";

it.each([
  ["brief.pdf", `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`],
  [
    "Rapport d’été.pdf",
    `attachment; filename="Rapport dete.pdf"; filename*=UTF-8''Rapport%20d%E2%80%99%C3%A9t%C3%A9.pdf`,
  ],
  ["تقرير.pdf", `attachment; filename="document.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf`],
  ['a".exe;b.pdf', `attachment; filename="a.exeb.pdf"; filename*=UTF-8''a%22.exe%3Bb.pdf`],
  [
    "A-63-677_تنفيذ-المسؤولية-عن-الحماية_2009_ar.pdf",
    `attachment; filename="A-63-677_2009_ar.pdf"; filename*=UTF-8''A-63-677_${encodeURIComponent("تنفيذ-المسؤولية-عن-الحماية")}_2009_ar.pdf`,
  ],
  [
    "学校 bridges-桥_2009.pdf",
    `attachment; filename="bridges_2009.pdf"; filename*=UTF-8''${encodeURIComponent("学校 bridges-桥_2009.pdf")}`,
  ],
  ["..", `attachment; filename="document"; filename*=UTF-8''..`],
  ["a\r\nb.pdf", `attachment; filename="ab.pdf"; filename*=UTF-8''a%0D%0Ab.pdf`],
])("names the download of %s", (name, header) => expect(disposition("attachment", name)).toBe(header));
