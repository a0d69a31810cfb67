import { beforeEach, describe, expect, it } from "vitest";
import { viewerOf } from "@/lib/auth/sessions";
import { type Applicant, visitor } from "@/lib/auth/viewer";
import { shiftClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { commitments } from "@/lib/membership/rules";
import { anAdmin, anApplication, aReviewer, mailedToken, outbox, request } from "@/lib/membership/testing/people";
import {
  answerQuestion,
  findApplication,
  openApplication,
  saveOrganizationStep,
  saveWhyStep,
  saveWorkStep,
  startApplication,
  submitApplication,
  withdrawApplication,
} from "./commands";
import { ownApplication } from "./queries";

const email = "office@lac.example.org";

async function begin(): Promise<Applicant> {
  await startApplication(visitor, { email, language: "fr" }, request);
  const opened = await openApplication(visitor, { token: await mailedToken(email) }, request);
  if (!opened.ok) throw new Error(opened.code);
  const viewer = await viewerOf(opened.value.token);
  if (viewer.kind !== "applicant") throw new Error("The link opens the application");
  return viewer;
}

async function fillIn(applicant: Applicant): Promise<void> {
  await saveOrganizationStep(applicant, {
    organizationName: "Lac",
    acronym: "",
    countryCode: "BI",
    contactName: "Aline",
    contactTitle: "Coordinator",
    atRisk: true,
  });
  await saveWorkStep(applicant, {
    regions: ["africa", "europe"],
    sectors: ["peacebuilding"],
    languages: ["fr"],
    mission: "We listen.",
  });
  await saveWhyStep(applicant, { category: "SUPPORTER", motivation: "To be heard.", commitments: [...commitments] });
}

describe("joining", () => {
  beforeEach(async () => {
    shiftClock(0);
    await resetDatabase();
  });

  it("begins with an address that a mailed link confirms, once", async () => {
    await startApplication(visitor, { email, language: "fr" }, request);
    expect(await outbox()).toEqual([`${email}: Votre candidature à la coalition`]);
    const token = await mailedToken(email);
    expect(await openApplication(visitor, { token }, request)).toMatchObject({ ok: true });
    expect(await db.application.findFirst()).toMatchObject({ email, locale: "fr", emailConfirmedAt: expect.any(Date) });
    expect(await openApplication(visitor, { token }, request)).toMatchObject({ code: "link-expired" });
  });

  it("opens one application when a link is used twice at the same instant", async () => {
    await startApplication(visitor, { email, language: "en" }, request);
    const token = await mailedToken(email);
    const both = await Promise.all([
      openApplication(visitor, { token }, request),
      openApplication(visitor, { token }, request),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.session.count()).toBe(1);
  });

  it("takes no link after an hour", async () => {
    await startApplication(visitor, { email, language: "en" }, request);
    const token = await mailedToken(email);
    shiftClock(61 * 60_000);
    expect(await openApplication(visitor, { token }, request)).toMatchObject({ code: "link-expired" });
  });

  it("leads the same address back to the same application", async () => {
    await startApplication(visitor, { email, language: "en" }, request);
    await startApplication(visitor, { email: email.toUpperCase(), language: "en" }, request);
    expect(await db.application.count()).toBe(1);
  });

  it("answers the same for an unknown address, and sends nothing to it", async () => {
    expect(await findApplication(visitor, { email }, request)).toMatchObject({ ok: true });
    expect(await outbox()).toEqual([]);
  });

  it("slows down who asks for links in masses", async () => {
    for (let i = 0; i < 5; i++) await findApplication(visitor, { email: `a${i}@example.org` }, request);
    expect(await findApplication(visitor, { email }, request)).toMatchObject({
      code: "too-many-requests",
      values: { minutes: expect.any(Number) },
    });
  });

  it("is saved page by page, and cannot be sent before everything is there", async () => {
    const applicant = await begin();
    await saveOrganizationStep(applicant, {
      organizationName: "Lac",
      acronym: "",
      contactName: "",
      contactTitle: "",
      atRisk: false,
    });
    expect(await submitApplication(applicant)).toMatchObject({ code: "application-incomplete" });
    await fillIn(applicant);
    expect(await ownApplication(applicant)).toMatchObject({
      organizationName: "Lac",
      regions: ["africa", "europe"],
      category: "SUPPORTER",
      atRisk: true,
    });
  });

  it("goes to the committee when it is sent, and everybody hears of it", async () => {
    const [admin, reviewer] = [await anAdmin(), await aReviewer()];
    const applicant = await begin();
    await fillIn(applicant);
    expect(await submitApplication(applicant)).toMatchObject({ ok: true });
    expect(await submitApplication(applicant)).toMatchObject({ code: "application-not-open" });
    expect((await outbox()).slice(1)).toEqual([
      expect.stringContaining(`${email}: Nous avons reçu votre candidature`),
      `${admin.email}: A new application: Lac`,
      `${reviewer.email}: A new application: Lac`,
    ]);
    expect(await db.auditEvent.findFirst({ where: { type: "application.submitted" } })).toMatchObject({
      actorKind: "applicant",
      subjectId: applicant.applicationId,
    });
  });

  it("is not changed after it was sent", async () => {
    const { applicant } = await anApplication();
    const changed = await saveWorkStep(applicant, {
      regions: [],
      sectors: [],
      languages: [],
      mission: "Something else",
    });
    expect(changed).toMatchObject({ code: "application-not-open" });
    expect(await ownApplication(applicant)).toMatchObject({ mission: "We listen.", regions: ["africa"] });
  });

  it("answers a question only when one was asked", async () => {
    const { applicant } = await anApplication();
    expect(await answerQuestion(applicant, { answer: "Yes" })).toMatchObject({ code: "application-not-open" });
    await db.application.update({ where: { id: applicant.applicationId }, data: { status: "INFORMATION_REQUESTED" } });
    expect(await answerQuestion(applicant, { answer: "Yes" })).toMatchObject({ ok: true });
    expect(await ownApplication(applicant)).toMatchObject({
      status: "UNDER_REVIEW",
      messages: [{ body: "Yes", fromApplicant: true }],
    });
  });

  it("is withdrawn once, and never after the decision", async () => {
    const { applicant } = await anApplication();
    expect(await withdrawApplication(applicant)).toMatchObject({ ok: true });
    expect(await withdrawApplication(applicant)).toMatchObject({ code: "application-not-open" });
    const decided = await anApplication({ status: "DECLINED" });
    expect(await withdrawApplication(decided.applicant)).toMatchObject({ code: "application-not-open" });
  });
});
