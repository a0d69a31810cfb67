import { beforeEach, expect, it } from "vitest";
import { documentSheet } from "@/app/sheets/document";
import { visitor } from "@/lib/auth/viewer";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { findDocument } from "../queries";
import { aRecord } from "../records/testing/records";
import { moreFrom } from "./more";
import { findValue } from "./queries";

beforeEach(resetDatabase);

async function more(slug: string) {
  const document = await findDocument(visitor, slug, "en");
  if (!document) throw new Error(`There is no ${slug}`);
  const found = await moreFrom(visitor, document, "en");
  return found && { ...found, documents: found.documents.map((one) => one.slug) };
}

const dated = (day: number) => new Date(Date.UTC(2013, 0, day));

it("shows the four newest others of a publisher that may be named, and leads to all of them", async () => {
  const { id: publisherId } = await anOrganization({ slug: "network", name: "Network" });
  for (const day of [3, 1, 5, 2, 4, 6])
    await aRecord({ slug: `paper-${day}`, date: dated(day), publisherId, body: null });
  await aRecord({ slug: "for-members", date: dated(9), publisherId, audience: "MEMBERS" });
  await aRecord({ slug: "withdrawn", date: dated(9), publisherId, status: "WITHDRAWN" });
  await aRecord({ slug: "others", date: dated(9) });
  expect(await more("paper-5")).toEqual({
    ...{ name: "Network", nameLocale: "en", href: "/en/library/by/publisher/network" },
    documents: ["paper-6", "paper-4", "paper-3", "paper-2"],
  });
  const sheet = JSON.stringify(await documentSheet("en", "paper-5"));
  expect(sheet).toContain("More from Network");
  expect(sheet).toContain("/en/documents/paper-6");
  expect(sheet).not.toMatch(/for-members|withdrawn/);
});

it("shows more of the body where there is no publisher, and leads to the page of its spellings", async () => {
  await aRecord({ slug: "one", body: "Union africaine (l’Union)" });
  await aRecord({ slug: "two", body: "Union africaine (l’Union)" });
  const found = await more("one");
  expect(found).toMatchObject({ name: "Union africaine (l’Union)", documents: ["two"] });
  expect(await findValue(visitor, "body", found?.href.split("/").at(-1) ?? "")).not.toBeNull();
});

it("shows nothing of a publisher that may not be named, nor where there is nothing more", async () => {
  const hidden = await anOrganization({ slug: "hidden", listing: "MEMBERS" });
  for (const slug of ["one", "two"]) await aRecord({ slug, publisherId: hidden.id, body: null });
  await aRecord({ slug: "alone", body: "Nobody else" });
  expect(await more("one")).toBeNull();
  expect(await more("alone")).toBeNull();
});
