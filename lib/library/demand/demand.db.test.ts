import { beforeEach, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, request } from "@/lib/membership/testing/people";
import { aRecord } from "../records/testing/records";
import { askForLanguage } from "./commands";
import { listDemand } from "./queries";

beforeEach(resetDatabase);

const ask = (language: "fr" | "es" | "en", address = "192.0.2.1", slug = "bridges") =>
  askForLanguage(visitor, { slug, language }, { ...request, device: { ...request.device, address } });
const demand = async () =>
  (await listDemand(await anAdmin(), "en")).map(({ language, count }) => `${language} ${count}`);

it("counts each language once a day for a network, the most wanted first", async () => {
  await aRecord();
  for (const address of ["192.0.2.1", "192.0.2.1", "192.0.2.2"]) expect((await ask("es", address)).ok).toBe(true);
  await ask("fr");
  expect(await demand()).toEqual(["es 2", "fr 1"]);
});

it("counts everybody who asks at the same moment", async () => {
  await aRecord();
  await Promise.all(Array.from({ length: 8 }, (_, index) => ask("fr", `192.0.2.${index}`)));
  expect(await demand()).toEqual(["fr 8"]);
});

it("keeps nothing that says who asked", async () => {
  await aRecord();
  await ask("fr", "198.51.100.77");
  const rows = await db.$queryRaw<{ row: string }[]>`SELECT row::text FROM "rate_limit" AS row`;
  expect(JSON.stringify([rows, await db.languageDemand.findMany()])).not.toContain("198.51.100");
});

it("does not count what is there, and what nobody may see does not exist", async () => {
  await aRecord();
  await aRecord({ slug: "secret", audience: "MEMBERS" });
  await aRecord({ slug: "draft", status: "DRAFT" });
  expect(await ask("en")).toMatchObject({ code: "language-there" });
  for (const slug of ["secret", "draft", "nowhere"])
    expect(await ask("fr", "192.0.2.1", slug)).toMatchObject({ code: "not-found" });
  expect(await demand()).toEqual([]);
});

it("is asked for no more once it is there", async () => {
  const documentId = await aRecord();
  await ask("fr");
  await db.edition.create({ data: { documentId, language: "fr", link: "https://example.org/fr" } });
  expect(await demand()).toEqual([]);
});

it("ends when one network asks for everything", async () => {
  await aRecord();
  const answers = [];
  for (let turn = 0; turn < 41; turn++) answers.push(await ask("fr"));
  expect(answers.at(-1)).toMatchObject({ code: "too-many-requests" });
});
