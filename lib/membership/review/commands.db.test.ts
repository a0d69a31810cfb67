import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anAdmin, anApplication, anOrganization, anOwner, aReviewer, outbox } from "@/lib/membership/testing/people";
import { approveApplication, askForInformation, castVote, declineApplication } from "./commands";
import { applicationQueue, findApplication } from "./queries";

beforeEach(resetDatabase);

describe("a vote", () => {
  it("is cast and changed until the decision", async () => {
    const [admin, reviewer] = [await anAdmin(), await aReviewer()];
    const { application } = await anApplication();
    const vote = { applicationId: application.id, comment: "Known to us" };
    await castVote(reviewer, { ...vote, vote: "ABSTAIN" });
    expect(await castVote(reviewer, { ...vote, vote: "APPROVE" })).toMatchObject({ ok: true });
    expect(await db.review.findMany()).toMatchObject([{ vote: "APPROVE", reviewerId: reviewer.userId }]);
    await declineApplication(admin, { applicationId: application.id, reason: "No" });
    expect(await castVote(reviewer, { ...vote, vote: "DECLINE" })).toMatchObject({
      code: "application-already-decided",
    });
  });

  it("belongs to reviewers, and not on their own application", async () => {
    const [admin, reviewer] = [await anAdmin(), await aReviewer()];
    const { application } = await anApplication({ email: reviewer.email.toUpperCase() });
    const vote = { applicationId: application.id, vote: "APPROVE", comment: "" } as const;
    expect(await castVote(reviewer, vote)).toMatchObject({ code: "not-allowed" });
    expect(await castVote(admin, vote)).toMatchObject({ code: "not-allowed" });
    expect(await castVote(await aReviewer(), vote)).toMatchObject({ ok: true });
  });

  it("finds no draft", async () => {
    const reviewer = await aReviewer();
    const { application } = await anApplication({ status: "DRAFT", submittedAt: null });
    expect(await castVote(reviewer, { applicationId: application.id, vote: "APPROVE", comment: "" })).toMatchObject({
      code: "not-found",
    });
    expect(await findApplication(reviewer, application.id)).toBeNull();
  });
});

describe("an approval", () => {
  it("makes organization, membership, regions, texts and the owner's invitation, and tells the applicant", async () => {
    const admin = await anAdmin();
    const { application } = await anApplication({ organizationName: "Réseau Lac Vivant", atRisk: true, locale: "fr" });
    expect(
      await approveApplication(admin, { applicationId: application.id, category: "SUPPORTER", reason: "Welcome" }),
    ).toMatchObject({ ok: true });

    const organization = await db.organization.findFirstOrThrow({
      include: {
        membership: true,
        regions: true,
        texts: true,
        contacts: true,
        people: true,
        representatives: { include: { user: true } },
      },
    });
    expect(organization).toMatchObject({
      slug: "reseau-lac-vivant",
      listing: "MEMBERS",
      membership: { category: "SUPPORTER", status: "ACTIVE" },
      regions: [{ regionSlug: "africa" }],
      texts: [{ locale: "fr", mission: "We listen." }],
      contacts: [{ audience: "SECRETARIAT" }],
      people: [{ audience: "SECRETARIAT" }],
      representatives: [{ role: "OWNER", user: { email: application.email } }],
    });
    expect(await db.application.findFirst()).toMatchObject({ status: "APPROVED", organizationId: organization.id });
    expect(await db.decision.findMany()).toMatchObject([
      { outcome: "APPROVED", decidedById: admin.userId, reason: "Welcome" },
    ]);
    expect(await db.mailedLink.count({ where: { purpose: "INVITATION" } })).toBe(1);
    expect((await outbox()).filter((line) => line.startsWith(application.email))).toHaveLength(2);
    const types = (await db.auditEvent.findMany({ orderBy: { id: "asc" } })).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["application.approved", "membership.approved"]));
  });

  it("is won by one of two admins at the same instant", async () => {
    const [first, second] = [await anAdmin(), await anAdmin()];
    const { application } = await anApplication();
    const input = { applicationId: application.id, category: "MEMBER", reason: "Welcome" } as const;
    const results = await Promise.all([
      approveApplication(first, input),
      approveApplication(second, input),
      declineApplication(second, { applicationId: application.id, reason: "No" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "application-already-decided")).toHaveLength(2);
    expect(await db.decision.count()).toBe(1);
    expect(await db.organization.count()).toBeLessThanOrEqual(1);
  });

  it("leaves nothing behind when the applicant's address already acts for a member", async () => {
    const owner = await anOwner();
    const { application } = await anApplication({ email: owner.email });
    const result = await approveApplication(await anAdmin(), {
      applicationId: application.id,
      category: "MEMBER",
      reason: "Welcome",
    });
    expect(result).toMatchObject({ code: "email-taken" });
    expect(await db.application.findFirst()).toMatchObject({ status: "UNDER_REVIEW", organizationId: null });
    expect(await db.organization.count()).toBe(1);
    expect(await db.auditEvent.count()).toBe(0);
    expect(await outbox()).toEqual([]);
  });

  it("gives two organizations of one name two addresses", async () => {
    const admin = await anAdmin();
    await anOrganization({ slug: "lac" });
    const { application } = await anApplication({ organizationName: "Lac" });
    await approveApplication(admin, { applicationId: application.id, category: "MEMBER", reason: "Welcome" });
    expect(await db.organization.findFirst({ where: { slug: "lac-2" } })).not.toBeNull();
  });

  it("is nobody's own", async () => {
    const admin = await anAdmin();
    const { application } = await anApplication({ email: admin.email });
    const result = await approveApplication(admin, { applicationId: application.id, category: "MEMBER", reason: "Me" });
    expect(result).toMatchObject({ code: "not-allowed" });
  });
});

describe("a question", () => {
  it("waits for the applicant, and is asked once at a time", async () => {
    const admin = await anAdmin();
    const { application } = await anApplication();
    const input = { applicationId: application.id, question: "Since when?" };
    expect(await askForInformation(admin, input)).toMatchObject({ ok: true });
    expect(await askForInformation(admin, input)).toMatchObject({ ok: false });
    expect(await findApplication(admin, application.id)).toMatchObject({
      status: "INFORMATION_REQUESTED",
      messages: [{ body: "Since when?", fromApplicant: false }],
    });
    expect(await outbox()).toEqual([expect.stringContaining("A question about your application")]);
  });
});

describe("the queue", () => {
  const state = { page: 1, size: 25, sort: "status", descending: false, filters: {} } as const;

  it("shows what was sent, to reviewers with their own vote", async () => {
    const reviewer = await aReviewer();
    const { application } = await anApplication();
    await anApplication({ status: "DRAFT", submittedAt: null });
    await anApplication({ status: "DECLINED" });
    await castVote(reviewer, { applicationId: application.id, vote: "APPROVE", comment: "" });
    expect(await applicationQueue(reviewer, state)).toMatchObject({
      total: 2,
      rows: [{ id: application.id, ownVote: "APPROVE", tally: { APPROVE: 1 } }, {}],
    });
    expect(await applicationQueue(reviewer, { ...state, filters: { status: "waiting" } })).toMatchObject({ total: 1 });
    expect(await applicationQueue(reviewer, { ...state, filters: { q: "nothing like it" } })).toMatchObject({
      total: 0,
      rows: [],
    });
  });
});
