import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { FileUpload, pdfInput } from "./file-upload";
import { SendingProgress } from "./sending-progress";
import { UnfinishedUploads } from "./unfinished-uploads";
import { filled, uploadWords } from "./upload-words";

const upload = {
  id: "1",
  kind: "PUBLICATION",
  name: "جسور {percent}.pdf",
  size: 1_000,
  modified: 0,
  received: 437,
} as const;
const nothing = () => undefined;

it("is a plain form where no script runs, which promises nothing a script does", () => {
  const form = renderToStaticMarkup(
    <FileUpload
      locale="en"
      action="/uploads/publications/1?locale=en"
      target="1"
      files={[pdfInput("PUBLICATION", "PDF file")]}
      unfinished={[upload]}
      send="Add this file"
    />,
  );
  expect(form).toMatch(
    /<form [^>]*action="\/uploads\/publications\/1\?locale=en" encType="multipart\/form-data" method="post"/,
  );
  expect(form).toMatch(/<input type="file"[^>]*required=""[^>]*name="file"/);
  expect(form).not.toContain("جسور");
});

it.each(locales)("says in %s what is there and what to choose again", (locale) => {
  const words = uploadWords(translator(locale, "uploads"));
  const list = renderToStaticMarkup(<UnfinishedUploads {...{ locale, words }} uploads={[upload]} remove={nothing} />);
  // A name with a place in it is not filled, and stands apart from the words around it.
  expect(list).toContain("\u2068جسور {percent}.pdf\u2069");
  expect(list).toMatch(/43[\s\u200e]?%/);
  expect(list).not.toMatch(/\{(name|sent|total)\}/);
});

it("reads out a quarter at a time, and what has happened in words", () => {
  const words = uploadWords(translator("en", "uploads"));
  const draw = (phase: "sending" | "waiting" | "paused" | "finishing", sent: number) =>
    renderToStaticMarkup(
      <SendingProgress
        {...{ locale: "en", words, phase, pause: nothing, resume: nothing, giveUp: nothing }}
        progress={{ name: "Bridges.pdf", sent, total: 4_000_000 }}
      />,
    );
  const status = (html: string) => /role="status"[^>]*>([^<]*)</.exec(html)?.[1];
  expect(status(draw("sending", 1_100_000))).toBe(status(draw("sending", 1_900_000)));
  expect(status(draw("sending", 2_100_000))).toBe("\u206850%\u2069 sent");
  expect(draw("sending", 1_720_000)).toContain("\u206843%\u2069 · \u20681.7 MB\u2069 of \u20684 MB\u2069");
  expect(status(draw("waiting", 1))).toBe("Waiting for the connection; nothing is lost.");
  expect(draw("paused", 1)).toContain("Go on");
  expect(draw("finishing", 4_000_000)).not.toContain("<button");
});

it("fills each place once", () => {
  expect(filled("{name}: {percent}", { name: "{percent}", percent: "43%" })).toBe(
    "\u2068{percent}\u2069: \u206843%\u2069",
  );
});
