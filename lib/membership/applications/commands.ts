import { record } from "@/lib/audit/record";
import { takeOne } from "@/lib/auth/limits";
import { createLink, useLink } from "@/lib/auth/mailed-links";
import type { Request } from "@/lib/auth/request";
import { createSession, endSession, type NewSession } from "@/lib/auth/sessions";
import type { Applicant, Visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { randomReference } from "@/lib/ids";
import { type Failure, fail, ok, type Result } from "@/lib/result";
import { mailAnswered, mailLink, mailReceived, mailWaiting, mailWithdrawn } from "./mail";
import { type ApplicationStep, after, before, gapsOf } from "./rules";
import type { Answer, Find, OrganizationStep, Start, WhyStep, WorkStep } from "./schema";

/** Answers the same whether the address is known or not: who applies is nobody else's business. */
export async function startApplication(
  _visitor: Visitor,
  { email, language }: Start,
  { device }: Request,
): Promise<Result> {
  const refusal = await refuseFlood(device.address);
  if (refusal) return refusal;
  if (!(await takeOne("mail-link", email.toLowerCase())).allowed) return ok();
  return transaction(async (tx) => {
    const running = await tx.application.findFirst({
      where: { email, status: { notIn: ["DECLINED", "WITHDRAWN"] } },
      orderBy: { createdAt: "desc" },
    });
    const application =
      running ?? (await tx.application.create({ data: { reference: randomReference("A"), email, locale: language } }));
    await sendLink(tx, application.id);
    return ok();
  });
}

/** A new link to the newest application of an address; the answer is the same when there is none. */
export async function findApplication(_visitor: Visitor, { email }: Find, { device }: Request): Promise<Result> {
  const refusal = await refuseFlood(device.address);
  if (refusal) return refusal;
  if (!(await takeOne("mail-link", email.toLowerCase())).allowed) return ok();
  return transaction(async (tx) => {
    const application = await tx.application.findFirst({ where: { email }, orderBy: { createdAt: "desc" } });
    if (application) await sendLink(tx, application.id);
    return ok();
  });
}

async function refuseFlood(address: string | null): Promise<Failure | null> {
  const answer = await takeOne("apply", address ?? "unknown");
  return answer.allowed ? null : fail("too-many-requests", { values: { minutes: Math.ceil(answer.retryAfter / 60) } });
}

async function sendLink(tx: Tx, applicationId: string): Promise<void> {
  const token = await createLink(tx, { purpose: "APPLICATION", applicationId });
  await mailLink(tx, await tx.application.findUniqueOrThrow({ where: { id: applicationId } }), token);
}

/** Uses a mailed link once: confirms the address and begins the applicant's session. */
export function openApplication(
  _visitor: Visitor,
  { token }: { token: string },
  { device }: Request,
): Promise<Result<NewSession>> {
  return transaction(async (tx) => {
    const applicationId = (await useLink(tx, "APPLICATION", token))?.applicationId;
    if (!applicationId) return fail("link-expired");
    await tx.application.updateMany({
      where: { id: applicationId, emailConfirmedAt: null },
      data: { emailConfirmedAt: now() },
    });
    return ok(await createSession(tx, { kind: "APPLICANT", applicationId }, device));
  });
}

export async function leaveApplication({ sessionId }: Applicant): Promise<Result> {
  return transaction(async (tx) => {
    await endSession(tx, sessionId);
    return ok();
  });
}

export function saveOrganizationStep(applicant: Applicant, input: OrganizationStep): Promise<Result> {
  const { countryCode = null, website = "", foundedYear = null, ...rest } = input;
  return saveDraft(applicant, { countryCode, website, foundedYear, ...rest });
}

export function saveWorkStep(applicant: Applicant, { regions, ...rest }: WorkStep): Promise<Result> {
  return saveDraft(applicant, rest, async (tx) => {
    await tx.applicationRegion.deleteMany({ where: { applicationId: applicant.applicationId } });
    const rows = regions.map((regionSlug) => ({ applicationId: applicant.applicationId, regionSlug }));
    await tx.applicationRegion.createMany({ data: rows });
  });
}

export function saveWhyStep(applicant: Applicant, input: WhyStep): Promise<Result> {
  return saveDraft(applicant, input);
}

type DraftData = Parameters<Tx["application"]["updateMany"]>[0]["data"];

function saveDraft(
  { applicationId }: Applicant,
  data: DraftData,
  more: (tx: Tx) => Promise<void> = async () => {},
): Promise<Result> {
  return transaction(async (tx) => {
    const { count } = await tx.application.updateMany({ where: { id: applicationId, status: "DRAFT" }, data });
    if (count === 0) return fail("application-not-open");
    await more(tx);
    return ok();
  });
}

export function submitApplication(applicant: Applicant): Promise<Result> {
  return transaction(async (tx) => {
    const draft = await tx.application.findUnique({
      where: { id: applicant.applicationId },
      include: { regions: true },
    });
    if (!draft) return fail("not-found");
    const regions = draft.regions.map(({ regionSlug }) => regionSlug);
    if (gapsOf({ ...draft, regions }).length > 0) return fail("application-incomplete");
    if (!(await step(tx, applicant, "submit", { submittedAt: now() }))) return fail("application-not-open");
    await mailReceived(tx, draft);
    await mailWaiting(tx, draft);
    return ok();
  });
}

export function answerQuestion(applicant: Applicant, { answer }: Answer): Promise<Result> {
  return transaction(async (tx) => {
    if (!(await step(tx, applicant, "answer"))) return fail("application-not-open");
    const application = await tx.application.findUniqueOrThrow({ where: { id: applicant.applicationId } });
    await tx.applicationMessage.create({
      data: { applicationId: application.id, fromApplicant: true, authorName: application.contactName, body: answer },
    });
    await mailAnswered(tx, application);
    return ok();
  });
}

export function withdrawApplication(applicant: Applicant): Promise<Result> {
  return transaction(async (tx) => {
    if (!(await step(tx, applicant, "withdraw"))) return fail("application-not-open");
    await mailWithdrawn(tx, await tx.application.findUniqueOrThrow({ where: { id: applicant.applicationId } }));
    return ok();
  });
}

const verbs = { submit: "submitted", answer: "answered", withdraw: "withdrawn" } as const;

/** Takes one step of the applicant's own, if the application still stands where the step begins. */
async function step(
  tx: Tx,
  applicant: Applicant,
  name: ApplicationStep & keyof typeof verbs,
  data: { submittedAt?: Date } = {},
) {
  const id = applicant.applicationId;
  const { count } = await tx.application.updateMany({
    where: { id, status: { in: before(name) } },
    data: { ...data, status: after(name) },
  });
  if (count === 0) return false;
  const { reference } = await tx.application.findUniqueOrThrow({ where: { id }, select: { reference: true } });
  await record(tx, {
    type: `application.${verbs[name]}`,
    actor: applicant,
    subject: { type: "application", id, name: reference },
  });
  return true;
}
