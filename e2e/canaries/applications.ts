import { minutesFrom, now } from "@/lib/clock";
import { hashToken, randomToken } from "@/lib/ids";
import { lately } from "./people";
import type { Planting, Row } from "./planting";
import { nobody, type Thing } from "./readers";

type Committee = { readonly admin: Row; readonly reviewer: Row };
type Given = {
  readonly status: "DRAFT" | "INFORMATION_REQUESTED" | "APPROVED";
  readonly organizationId?: string;
};

/** An application with what was asked, answered, voted and decided, and who follows it. */
export async function application(
  { plant }: Planting,
  thing: Thing,
  given: Given,
  { admin, reviewer }: Committee,
): Promise<{ cookie: string }> {
  const { id: applicationId } = await plant(thing, "Application", {
    ...{ countryCode: "KI", sectors: ["disarmament"], languages: ["en"], commitments: ["uphold"], ...given },
    ...{ emailConfirmedAt: now(), submittedAt: given.status === "DRAFT" ? null : now() },
  });
  await plant(thing, "ApplicationRegion", { applicationId, regionSlug: "africa" });
  await plant(thing, "ApplicationMessage", { applicationId, fromApplicant: false });
  await plant(thing, "ApplicationMessage", { applicationId, fromApplicant: true });
  await plant(thing, "Review", { applicationId, reviewerId: reviewer.id, vote: "APPROVE" });
  await plant(thing, "Decision", { applicationId, outcome: "DECLINED", decidedById: admin.id });
  await plant(thing, "MailedLink", { purpose: "APPLICATION", applicationId, expiresAt: minutesFrom(now(), 60) });

  const session = { name: `a session of ${thing.name}`, readers: nobody };
  const token = randomToken();
  await plant(session, "Session", { kind: "APPLICANT", applicationId, ...lately(), tokenHash: hashToken(token) });
  await plant(session, "Session", { kind: "APPLICANT", applicationId, ...lately() });
  return { cookie: `applicant=${token}` };
}
