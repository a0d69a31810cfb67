import { beforeEach, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin } from "@/lib/membership/testing/people";
import { structuredData } from "../catalogue/structured-data";
import { citationsOf } from "../citations/citations";
import { ask } from "../harvest/testing/harvest";
import { findDocument, searchDocuments } from "../queries";
import { readSearch } from "../search/schema";
import { editRecord } from "./commands";
import { recordOf } from "./queries";
import { aRecord, asForm } from "./testing/records";

beforeEach(resetDatabase);

// As far as a date is known, it is said everywhere, and no further.
it.each([
  ["2013", /2013/, /January|Jan\.?|2013-01|, 1\b/],
  ["2013-05", /May/, /2013-05-01|\b1 May|May 1\b/],
  ["2013-05-09", /May/, null],
])("a date known as %s is entered, kept and told so", async (date, said, unsaid) => {
  const [admin, id] = [await anAdmin(), await aRecord()];
  await editRecord(admin, await asForm(admin, id, { date }));
  expect((await asForm(admin, id)).date).toBe(date);
  const document = await findDocument(visitor, "bridges", "en");
  if (!document) throw new Error("It is published");
  const data = JSON.parse(structuredData(document, await recordOf(visitor, id, "en"), "en"));
  expect(data.datePublished).toBe(date);
  expect(await ask("verb=ListRecords&metadataPrefix=oai_dc")).toContain(`<dc:date>${date}</dc:date>`);
  expect(await ask("verb=ListRecords&metadataPrefix=mods")).toContain(`>${date}</dateIssued>`);
  const [, chicago] = citationsOf(document, "en");
  if (said.source !== "2013") expect(chicago?.text).toMatch(said);
  if (unsaid) expect(chicago?.text).not.toMatch(unsaid);
});

it("a year stands before its months, and in its year", async () => {
  const admin = await anAdmin();
  for (const date of ["2014", "2013-05-09", "2013", "2012-12-31", "2013-05"]) {
    const id = await aRecord({ slug: `of-${date}` });
    await editRecord(admin, await asForm(admin, id, { date }));
  }
  const { hits } = await searchDocuments(visitor, readSearch({ sort: "oldest", from: "2013", to: "2013" }), "en");
  expect(hits[0]?.slug).toBe("of-2013");
  expect(hits.map(({ slug }) => slug).sort()).toEqual(["of-2013", "of-2013-05", "of-2013-05-09"]);
});
