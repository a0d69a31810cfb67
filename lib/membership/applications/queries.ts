import type { Applicant } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { isRegion, type RegionSlug } from "@/lib/regions/rules";

/** The application a person follows, with what they were asked, told and answered. */
export async function ownApplication({ applicationId }: Applicant) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    include: {
      regions: true,
      messages: { orderBy: { createdAt: "asc" } },
      // Who decided stays inside the coalition: the decision is its own.
      decisions: { orderBy: { createdAt: "asc" }, select: { id: true, outcome: true, reason: true, createdAt: true } },
      organization: { select: { slug: true, listing: true } },
    },
  });
  if (!application) return null;
  return { ...application, regions: slugs(application.regions) };
}

export type OwnApplication = NonNullable<Awaited<ReturnType<typeof ownApplication>>>;

function slugs(rows: readonly { regionSlug: string }[]): RegionSlug[] {
  return rows.map(({ regionSlug }) => regionSlug).filter(isRegion);
}
