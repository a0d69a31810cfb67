import { inviteRepresentative } from "@/lib/accounts/representatives/commands";
import { record } from "@/lib/audit/record";
import type { Admin, Reviewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db/client";
import type { Application, DecisionOutcome } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { spoken, tell } from "@/lib/membership/applications/mail";
import { type ApplicationStep, after, before, isDecidable } from "@/lib/membership/applications/rules";
import { purgeMemberPages } from "@/lib/membership/organizations/jobs";
import { admit } from "@/lib/membership/standing/commands";
import { fail, ok, type Result } from "@/lib/result";
import { canDecide, canVote, visibleTo } from "./policy";
import type { Approval, Question, Refusal, VoteInput } from "./schema";

type Code = "not-found" | "not-allowed" | "application-already-decided";

/** A reviewer's vote; it may be changed until the application is decided. */
export function castVote(
  reviewer: Reviewer | Admin,
  { applicationId, vote, comment }: VoteInput,
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const application = await find(tx, reviewer, applicationId);
    if (!application) return fail("not-found");
    if (!isDecidable(application.status)) return fail("application-already-decided");
    if (!canVote(reviewer, application)) return fail("not-allowed");
    // Taking the row makes a vote and a decision wait for each other.
    const { count } = await tx.application.updateMany({
      where: { id: applicationId, status: { in: before("approve") } },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return fail("application-already-decided");

    const key = { applicationId, reviewerId: reviewer.userId };
    const earlier = await tx.review.findUnique({ where: { applicationId_reviewerId: key } });
    await tx.review.upsert({
      where: { applicationId_reviewerId: key },
      create: { ...key, vote, comment },
      update: { vote, comment },
    });
    await record(tx, {
      type: "application.reviewed",
      actor: reviewer,
      subject: subjectOf(application),
      change: { vote: { before: earlier?.vote, after: vote } },
    });
    return ok({ id: applicationId });
  });
}

export function askForInformation(
  admin: Admin,
  { applicationId, question }: Question,
): Promise<Result<{ id: string }, Code>> {
  return transaction(async (tx) => {
    const decided = await decide(tx, admin, {
      applicationId,
      step: "ask",
      outcome: "INFORMATION_REQUESTED",
      reason: question,
    });
    if (!decided.ok) return decided;
    await tx.applicationMessage.create({
      data: { applicationId, fromApplicant: false, authorName: admin.name, body: question },
    });
    await tell(tx, decided.value, "question", question);
    return ok({ id: applicationId });
  });
}

/** Makes the organization, its membership and the invitation of its owner; the applicant is told. */
export function approveApplication(
  admin: Admin,
  { applicationId, category, reason }: Approval,
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const decided = await decide(tx, admin, { applicationId, step: "approve", outcome: "APPROVED", reason });
    if (!decided.ok) return decided;
    const application = decided.value;
    const organization = await admit(tx, application, category);
    await record(tx, {
      type: "membership.approved",
      actor: admin,
      subject: { type: "organization", id: organization.id, name: organization.name },
      change: { category: { after: category }, application: { after: application.reference } },
    });
    const invited = await inviteRepresentative(tx, {
      email: application.email,
      name: application.contactName,
      organizationId: organization.id,
      role: "OWNER",
      locale: spoken(application.locale),
    });
    // The address may act for another organization already: then nothing of the approval stays.
    if (!invited.ok) return fail(invited.code);
    await tell(tx, application, "approved", reason);
    await purgeMemberPages(tx, organization);
    return ok({ id: applicationId });
  });
}

export function declineApplication(
  admin: Admin,
  { applicationId, reason }: Refusal,
): Promise<Result<{ id: string }, Code>> {
  return transaction(async (tx) => {
    const decided = await decide(tx, admin, { applicationId, step: "decline", outcome: "DECLINED", reason });
    if (!decided.ok) return decided;
    await tell(tx, decided.value, "declined", reason);
    return ok({ id: applicationId });
  });
}

type Verdict = {
  applicationId: string;
  step: ApplicationStep & ("ask" | "approve" | "decline");
  outcome: DecisionOutcome;
  reason: string;
};

// Two admins may decide at once: only the one who still finds it open wins.
async function decide(
  tx: Tx,
  admin: Admin,
  { applicationId, step, outcome, reason }: Verdict,
): Promise<Result<Application, Code>> {
  const application = await find(tx, admin, applicationId);
  if (!application) return fail("not-found");
  if (!isDecidable(application.status)) return fail("application-already-decided");
  if (!canDecide(admin, application)) return fail("not-allowed");
  const { count } = await tx.application.updateMany({
    where: { id: applicationId, status: { in: before(step) } },
    data: { status: after(step), version: { increment: 1 } },
  });
  if (count === 0) return fail("application-already-decided");
  await tx.decision.create({ data: { applicationId, outcome, reason, decidedById: admin.userId } });
  await record(tx, {
    type: `application.${outcome.toLowerCase().replace("_", "-")}`,
    actor: admin,
    subject: subjectOf(application),
    change: { status: { before: application.status, after: after(step) } },
  });
  return ok(application);
}

function find(tx: Tx, viewer: Reviewer | Admin, id: string): Promise<Application | null> {
  return tx.application.findFirst({ where: { AND: [{ id }, visibleTo(viewer)] } });
}

function subjectOf({ id, reference, organizationName }: Application) {
  return { type: "application", id, name: `${reference} ${organizationName}` };
}
