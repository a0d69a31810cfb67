import { db } from "@/lib/db/client";
import type { ApplicationStatus, MembershipCategory, Vote } from "@/lib/db/generated/enums";
import { randomReference } from "@/lib/ids";
import { commitments } from "@/lib/membership/rules";
import { type ApplicationContent, applications } from "./content/applications";

/** Applications in each state of their way; needs the example accounts, whose reviewers have voted. */
export async function seedApplications(): Promise<void> {
  const reviewers = await db.user.findMany({ where: { role: "REVIEWER" }, orderBy: { email: "asc" } });
  const admin = await db.user.findFirstOrThrow({ where: { role: "ADMIN" }, orderBy: { email: "asc" } });
  for (const content of applications) {
    await seedApplication(
      content,
      reviewers.map(({ id }) => id),
      admin.id,
    );
  }
}

const statuses: Record<ApplicationContent["state"], ApplicationStatus> = {
  unconfirmed: "DRAFT",
  draft: "DRAFT",
  "under-review": "UNDER_REVIEW",
  "information-requested": "INFORMATION_REQUESTED",
  declined: "DECLINED",
};

async function seedApplication(
  content: ApplicationContent,
  reviewerIds: readonly string[],
  adminId: string,
): Promise<void> {
  const {
    email,
    state,
    locale,
    contactName,
    contactTitle,
    organizationName,
    sectors,
    languages,
    mission,
    motivation,
    atRisk,
  } = content;
  const startedAt = new Date(content.startedAt);
  const submittedAt = content.submittedAt ? new Date(content.submittedAt) : null;
  const { decision } = content;
  await db.application.create({
    data: {
      ...{
        email,
        locale,
        contactName,
        contactTitle,
        organizationName,
        sectors,
        languages,
        mission,
        motivation,
        atRisk,
        submittedAt,
      },
      reference: randomReference("A"),
      status: statuses[state],
      emailConfirmedAt: state === "unconfirmed" ? null : startedAt,
      acronym: content.acronym ?? "",
      countryCode: content.country ?? null,
      website: content.website ?? "",
      foundedYear: content.foundedYear ?? null,
      category: content.category.toUpperCase() as MembershipCategory,
      commitments: submittedAt ? [...commitments] : [],
      createdAt: startedAt,
      regions: { create: content.regions.map((regionSlug) => ({ regionSlug })) },
      messages: {
        create: content.messages.map(({ fromApplicant, author, body, at }) => ({
          fromApplicant,
          authorName: author,
          body,
          createdAt: new Date(at),
        })),
      },
      reviews: { create: votesOf(content, reviewerIds) },
      ...(decision && {
        decisions: {
          create: {
            outcome: decision.outcome === "declined" ? "DECLINED" : "INFORMATION_REQUESTED",
            reason: decision.reason,
            decidedById: adminId,
            createdAt: new Date(decision.at),
          },
        },
      }),
    },
  });
}

function votesOf({ reviews }: ApplicationContent, reviewerIds: readonly string[]) {
  return reviews.flatMap(({ vote, comment }, index) => {
    const reviewerId = reviewerIds[index];
    return reviewerId ? [{ reviewerId, vote: vote.toUpperCase() as Vote, comment }] : [];
  });
}
