import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOwner } from "@/lib/membership/testing/people";
import {
  removeContact,
  removePerson,
  saveContact,
  saveFacts,
  saveFieldOfWork,
  saveListing,
  savePerson,
  saveText,
} from "./commands";
import { ownProfile } from "./queries";

beforeEach(resetDatabase);

const facts = {
  name: "Lac",
  nameLocale: "fr",
  countryCode: "BI",
  languages: ["fr"],
  sectors: ["peacebuilding"],
} as const;
const contact = { kind: "EMAIL", label: "", value: "office@example.org", audience: "PUBLIC" } as const;

async function savedFacts(owner: Awaited<ReturnType<typeof anOwner>>, version: number) {
  return saveFacts(owner, { ...facts, languages: [...facts.languages], sectors: [...facts.sectors], version });
}

describe("a profile", () => {
  it("changes for the member's own organization, with before and after in the audit log", async () => {
    const owner = await anOwner();
    expect(await savedFacts(owner, 1)).toMatchObject({ ok: true });
    expect(await ownProfile(owner)).toMatchObject({ name: "Lac", version: 2, acronym: null });
    expect(await db.auditEvent.findMany()).toMatchObject([
      {
        type: "organization.edited",
        actorId: owner.userId,
        change: { "facts.name": { before: expect.stringContaining("Organization"), after: "Lac" } },
      },
    ]);
  });

  it("refuses who edited an older state of it; of two at once, one wins", async () => {
    const owner = await anOwner();
    const both = await Promise.all([savedFacts(owner, 1), saveListing(owner, { version: 1, listing: "MEMBERS" })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "changed-meanwhile" });
  });

  it("keeps regions, countries and a text for each language", async () => {
    const owner = await anOwner();
    await saveFieldOfWork(owner, { version: 1, regions: ["africa", "global"], countries: ["BI", "CD", "BI"] });
    await saveText(owner, { version: 2, locale: "ar", mission: "نصغي", work: "" });
    await saveText(owner, { version: 3, locale: "ar", mission: "نصغي أولًا", work: "" });
    expect(await ownProfile(owner)).toMatchObject({
      regions: ["africa", "global"],
      countries: ["BI", "CD"],
      texts: [{ locale: "ar", mission: "نصغي أولًا" }],
    });
  });

  it("adds, changes and removes contacts and people", async () => {
    const owner = await anOwner();
    await saveContact(owner, { ...contact, version: 1 });
    await savePerson(owner, { version: 2, name: "Aline", title: "Coordinator", audience: "MEMBERS" });
    const { contacts, people } = await ownProfile(owner);
    await saveContact(owner, { ...contact, version: 3, id: contacts[0]?.id, audience: "SECRETARIAT" });
    await removePerson(owner, { version: 4, id: people[0]?.id ?? "" });
    expect(await ownProfile(owner)).toMatchObject({ contacts: [{ audience: "SECRETARIAT" }], people: [] });
  });

  it("has no contact of another organization", async () => {
    const [owner, stranger] = [await anOwner(), await anOwner()];
    await saveContact(owner, { ...contact, version: 1 });
    const id = (await ownProfile(owner)).contacts[0]?.id ?? "";
    expect(await saveContact(stranger, { ...contact, version: 1, id, value: "mine@example.org" })).toMatchObject({
      code: "not-found",
    });
    expect(await removeContact(stranger, { version: 1, id })).toMatchObject({ code: "not-found" });
    expect((await ownProfile(owner)).contacts).toMatchObject([{ value: "office@example.org" }]);
  });
});
