import { beforeEach, describe, expect, it } from "vitest";
import { type Representing, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anOwner, outbox } from "@/lib/membership/testing/people";
import { typeset } from "@/lib/pdf/typeset";
import { findFile } from "../catalogue/files";
import { withdrawDocument } from "../moderation/commands";
import { ingestEdition } from "../publications/ingest";
import { findDocument, searchDocuments } from "../queries";
import { aRecord } from "../records/testing/records";
import { readSearch } from "../search/schema";
import { offerTranslation, takeOfferBack } from "./commands";
import { acceptOffer, refuseOffer } from "./decisions";
import { addOfferFile } from "./files";
import { findOffer, waitingOffers } from "./queries";
import { readOffer } from "./read";

beforeEach(resetDatabase);

const aPdf = () =>
  typeset({
    locale: "fr",
    title: "Les ponts",
    url: "https://icrtop.example/",
    issuedAt: new Date("2013-03-18"),
    blocks: [{ kind: "paragraph", runs: [{ text: "Le pont de la vallée était fermé depuis une semaine." }] }],
  });

function idOf(result: { ok: boolean; value?: { id: string } }): string {
  if (!result.ok || !result.value) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.value.id;
}

const begin = (member: Representing, documentId: string, language: "fr" | "en" | "es" = "fr") =>
  offerTranslation(member, { documentId, language, title: "Les ponts", abstract: "Le résumé." });

/** An offer that has been handed in. */
async function handedIn(member: Representing, documentId: string): Promise<string> {
  const offerId = idOf(await begin(member, documentId));
  idOf(await addOfferFile(member, offerId, { bytes: await aPdf(), name: "ponts.pdf" }));
  const { fileId } = await db.translationOffer.findUniqueOrThrow({ where: { id: offerId } });
  await readOffer({ offerId, fileId: fileId ?? "" });
  await readOffer({ offerId, fileId: fileId ?? "" });
  return offerId;
}

const missing = { ok: false, code: "not-found" };

describe("an offered translation", () => {
  it("of another's document is handed in, looked at, and becomes an edition that is found", async () => {
    const [member, admin, documentId] = [await anOwner(), await anAdmin(), await aRecord()];
    const offerId = await handedIn(member, documentId);
    const fileId = (await db.translationOffer.findUniqueOrThrow({ where: { id: offerId } })).fileId ?? "";
    const stranger = await anOwner();
    for (const other of [visitor, stranger]) {
      expect(await findFile(other, fileId)).toBeNull();
      expect(await findOffer(other, offerId, "en")).toBeNull();
    }
    expect(await findFile(member, fileId)).not.toBeNull();
    expect(await findFile(admin, fileId)).not.toBeNull();
    expect((await waitingOffers(admin, "en")).map(({ id }) => id)).toEqual([offerId]);
    expect((await findDocument(visitor, "bridges", "fr"))?.title).toBe("Bridges");
    const stamped = await db.harvestRecord.findUniqueOrThrow({ where: { id: documentId } });

    idOf(await acceptOffer(admin, { offerId }));
    const edition = await db.edition.findFirstOrThrow({ where: { documentId, language: "fr" } });
    await ingestEdition(edition.id);
    expect(await findDocument(visitor, "bridges", "fr")).toMatchObject({ title: "Les ponts", abstract: "Le résumé." });
    expect((await searchDocuments(visitor, readSearch({ q: "vallée" }), "fr")).total).toBe(1);
    expect(await findFile(visitor, fileId)).not.toBeNull();
    const restamped = await db.harvestRecord.findUniqueOrThrow({ where: { id: documentId } });
    expect(restamped.datestamp.getTime()).toBeGreaterThan(stamped.datestamp.getTime());
    expect(await outbox()).toEqual([
      `${admin.email}: A translation to look at: Les ponts`,
      `${member.email}: Accepted: Les ponts`,
    ]);
    const log = await db.auditEvent.findMany({ where: { subjectId: offerId }, orderBy: { id: "asc" } });
    expect(log.map(({ type }) => type)).toEqual(["translation.begun", "translation.offered", "translation.accepted"]);
  }, 60_000);

  it("is refused with the reason, and its file is gone", async () => {
    const [member, admin, documentId] = [await anOwner(), await anAdmin(), await aRecord()];
    const offerId = await handedIn(member, documentId);
    idOf(await refuseOffer(admin, { offerId, reason: "Half of it is missing." }));
    expect(await findOffer(member, offerId, "en")).toMatchObject({
      status: "REFUSED",
      reason: "Half of it is missing.",
    });
    expect(await db.storedFile.count()).toBe(0);
    expect(await db.edition.count({ where: { documentId } })).toBe(1);
    expect(await acceptOffer(admin, { offerId })).toMatchObject({ code: "offer-decided" });
    expect((await begin(member, documentId)).ok).toBe(true);
  }, 60_000);

  it("is decided once, whoever is first, and by nobody who offered it", async () => {
    const [member, documentId] = [await anOwner(), await aRecord()];
    const offerId = await handedIn(member, documentId);
    const turned = { ...(await anAdmin()), userId: member.userId };
    expect(await acceptOffer(turned, { offerId })).toMatchObject(missing);
    expect(await refuseOffer(turned, { offerId, reason: "No." })).toMatchObject(missing);
    const answers = await Promise.all([
      acceptOffer(await anAdmin(), { offerId }),
      refuseOffer(await anAdmin(), { offerId, reason: "Please wait." }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "offer-decided" });
  }, 60_000);

  it("is one of two for a language: the other finds it filled, and can be refused", async () => {
    const documentId = await aRecord();
    const [one, other] = [await handedIn(await anOwner(), documentId), await handedIn(await anOwner(), documentId)];
    const answers = await Promise.all([
      acceptOffer(await anAdmin(), { offerId: one }),
      acceptOffer(await anAdmin(), { offerId: other }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "language-there" });
    const left = answers[0]?.ok ? other : one;
    expect((await refuseOffer(await anAdmin(), { offerId: left, reason: "Another came first." })).ok).toBe(true);
  }, 60_000);

  it("is not accepted when its document was withdrawn meanwhile", async () => {
    const [admin, documentId] = [await anAdmin(), await aRecord()];
    const offerId = await handedIn(await anOwner(), documentId);
    idOf(await withdrawDocument(admin, { documentId, reason: "Wrong.", publicReason: "Withdrawn." }));
    expect(await acceptOffer(admin, { offerId })).toMatchObject({ code: "offer-document-gone" });
  }, 60_000);

  it("fills a language that was known without a text, and leaves the words of the record", async () => {
    const [admin, documentId] = [await anAdmin(), await aRecord()];
    await db.edition.create({ data: { documentId, language: "fr" } });
    await db.documentText.create({ data: { documentId, locale: "fr", title: "Le titre officiel" } });
    const offerId = await handedIn(await anOwner(), documentId);
    idOf(await acceptOffer(admin, { offerId }));
    expect(await db.edition.count({ where: { documentId, language: "fr" } })).toBe(1);
    expect((await findDocument(visitor, "bridges", "fr"))?.title).toBe("Le titre officiel");
  }, 60_000);
});

describe("an offer", () => {
  it.each([
    { audience: "MEMBERS" },
    { audience: "SECRETARIAT" },
    { status: "DRAFT" },
    { status: "WITHDRAWN" },
  ] as const)("of a document that is %o is not possible", async (given) => {
    expect(await begin(await anOwner(), await aRecord(given))).toMatchObject(missing);
  });

  it("is not made for a language that is there, nor twice at once by one organization", async () => {
    const [member, documentId] = [await anOwner(), await aRecord()];
    expect(await begin(member, documentId, "en")).toMatchObject({ code: "language-there" });
    const answers = await Promise.all([begin(member, documentId), begin(member, documentId)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "offer-there" });
  });

  it("of another organization does not exist: not to read, to fill, to take back; nor a draft for the secretariat", async () => {
    const [member, stranger, admin] = [await anOwner(), await anOwner(), await anAdmin()];
    const offerId = idOf(await begin(member, await aRecord()));
    expect(await addOfferFile(stranger, offerId, { bytes: await aPdf(), name: "x.pdf" })).toMatchObject(missing);
    expect(await takeOfferBack(stranger, { offerId })).toMatchObject(missing);
    expect(await findOffer(admin, offerId, "en")).toBeNull();
    expect(await acceptOffer(admin, { offerId })).toMatchObject(missing);
    expect(await db.storedFile.count()).toBe(0);
  }, 30_000);

  it("with a file that cannot be read says so, and takes another; taken back it leaves nothing", async () => {
    const member = await anOwner();
    const offerId = idOf(await begin(member, await aRecord()));
    const broken = Buffer.from(
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n",
    );
    idOf(await addOfferFile(member, offerId, { bytes: broken, name: "x.pdf" }));
    const { fileId } = await db.translationOffer.findUniqueOrThrow({ where: { id: offerId } });
    await readOffer({ offerId, fileId: fileId ?? "" });
    expect((await findOffer(member, offerId, "en"))?.failure).toMatch(/^pdf-/);
    idOf(await addOfferFile(member, offerId, { bytes: await aPdf(), name: "y.pdf" }));
    expect(await db.storedFile.count()).toBe(1);
    expect(await takeOfferBack(member, { offerId })).toMatchObject({ ok: true });
    expect(await db.storedFile.count()).toBe(0);
    expect(await db.translationOffer.count()).toBe(0);
  }, 60_000);
});
