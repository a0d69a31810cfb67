import { beforeEach, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin } from "@/lib/membership/testing/people";
import { vocabularyWords } from "../alerts/queries";
import { isUnderstood } from "../alerts/schema";
import { waiting } from "../alerts/testing/alerts";
import { aDocument } from "../api/testing/documents";
import { browse, findValue, valuesOf } from "../browsing/queries";
import { movedTo } from "../browsing/rules";
import { historyOfRecord } from "../history/queries";
import { gatherRecords } from "../imports/records";
import { tableRow } from "../imports/testing/rows";
import { searchDocuments } from "../queries";
import { readSearch } from "../search/schema";
import { resetVocabularies } from "../terms/testing/vocabularies";
import { carryBody, renameBody } from "./commands";
import { findEditedBody, listBodies } from "./queries";
import { renameBodySchema } from "./schema";

beforeEach(resetDatabase);
beforeEach(resetVocabularies);

const renamed = (slug: string, shown: string, to: string) => renameBodySchema.parse({ slug, shown, to, sure: "on" });
const bodies = async () => (await db.document.findMany({ orderBy: { slug: "asc" } })).map(({ body }) => body);
const foundBy = async (parameters: Record<string, string>) =>
  (await searchDocuments(visitor, readSearch(parameters), "en")).total;

async function carryAll() {
  for (const { payload } of await waiting("carry-body")) await carryBody(payload);
}

it("a body is named anew in all its spellings, and every former one leads to it", async () => {
  const admin = await anAdmin();
  const id = await aDocument({ body: "African  Union" });
  for (const body of ["African Union", "African Union", "AFRICAN UNION"]) await aDocument({ body });
  await aDocument({ body: "African Union", status: "WITHDRAWN" });
  const edited = await findEditedBody(admin, "african-union", "African Union (AU)");
  expect(edited?.body).toMatchObject({ name: "African Union", documents: 5 });
  expect(edited?.renaming).toMatchObject({ slug: "african-union-au", moving: 5, other: undefined });

  expect(await renameBody(admin, renamed("african-union", "African Union", "African Union (AU)"))).toMatchObject({
    value: { slug: "african-union-au" },
  });
  // From the first moment on, before a document is rewritten.
  expect(movedTo("body", "african-union")).toBe("african-union-au");
  const found = await findValue(visitor, "body", "african-union-au");
  expect((await browse(visitor, found?.narrowed ?? {}, 1, "en"))?.total).toBe(4);
  for (const body of ["African Union", "African Union (AU)"]) expect(await foundBy({ body }), body).toBe(4);
  await carryAll();
  expect(new Set(await bodies())).toEqual(new Set(["African Union (AU)"]));
  expect(await valuesOf(visitor, "body")).toEqual([
    { slug: "african-union-au", label: "African Union (AU)", count: 4 },
  ]);
  for (const body of ["African Union", "AFRICAN UNION", "African Union (AU)"])
    expect(await foundBy({ body }), body).toBe(4);
  expect(await foundBy({ q: "body:AU" })).toBe(4);
  expect(isUnderstood("body=African+Union")).toBe(true);
  // Anybody can type a body: the mail that asks for a confirmation says nothing of it.
  expect(await vocabularyWords("body=Buy+now", "en")).toBe("");
  const history = await historyOfRecord(admin, id, { from: 1, to: 2 });
  // Who guesses a name that only members may know is told nothing.
  await db.document.updateMany({ data: { audience: "MEMBERS" } });
  await db.$executeRaw`UPDATE "SearchEntry" SET audience = 'MEMBERS'`;
  expect(await findValue(visitor, "body", "african-union")).toBeNull();
  expect(await foundBy({ body: "African Union" })).toBe(0);
  expect(history?.versions[0]).toMatchObject({ number: 2, by: admin.name, changed: ["body"] });
  expect(gatherRecords([tableRow({ body: "African Union" })], new Set()).records[0]?.body).toBe("African Union (AU)");
  const event = await db.auditEvent.findFirstOrThrow({ where: { type: "body.renamed" } });
  expect(event.change).toMatchObject({
    name: { before: "African Union", after: "African Union (AU)" },
    documents: { after: 5 },
  });
});

it("a body that is given another's name becomes one with it, and can have its own again", async () => {
  const admin = await anAdmin();
  for (const body of ["OAU", "African Union", "African Union", "african union"]) await aDocument({ body });
  expect((await findEditedBody(admin, "oau", "African Union"))?.renaming).toMatchObject({
    ...{ slug: "african-union", moving: 2 },
    other: { name: "African Union", documents: 3 },
  });
  await renameBody(admin, renamed("oau", "OAU", "African Union"));
  await carryAll();
  expect(new Set(await bodies())).toEqual(new Set(["African Union"]));
  expect(movedTo("body", "oau")).toBe("african-union");
  // A name that was given up is the present one's: nothing leads in a circle.
  await aDocument({ body: "Union" });
  expect((await findEditedBody(admin, "union", "OAU"))?.renaming?.to).toBe("African Union");
  await renameBody(admin, renamed("african-union", "African Union", "OAU"));
  await carryAll();
  expect([movedTo("body", "oau"), movedTo("body", "african-union")]).toEqual([null, "oau"]);
  expect(await foundBy({ body: "African Union" })).toBe(4);
});

it("lets one of two admins win, and says so where all is as it should be", async () => {
  const admin = await anAdmin();
  await aDocument({ body: "OAU" });
  const names = ["African Union", "Union africaine"];
  const results = await Promise.all(names.map((to) => renameBody(admin, renamed("oau", "OAU", to))));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  await carryAll();
  const [name = ""] = await bodies();
  const slug = name === names[0] ? "african-union" : "union-africaine";
  expect(await renameBody(admin, renamed(slug, name ?? "", name ?? ""))).toMatchObject({
    code: "nothing-changed",
    field: "to",
  });
  expect(renameBodySchema.safeParse({ slug, shown: "a", to: "—", sure: "on" }).success).toBe(false);
});

it("the desk finds a body by a part of any of its names", async () => {
  const admin = await anAdmin();
  for (const body of ["Conseil de sécurité", "African Union"]) await aDocument({ body });
  const state = { page: 1, sort: "name", descending: false } as const;
  expect((await listBodies(admin, { ...state, filters: { q: "SECURITE" } })).rows.map(({ name }) => name)).toEqual([
    "Conseil de sécurité",
  ]);
  expect((await listBodies(admin, { ...state, filters: {} })).total).toBe(2);
});
