import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { audiencesOf } from "../policy";
import type { PublisherNames } from "./wording";

/** The names of these organizations, by slug: as `namesPublisher` of the policy; of the others nothing is said. */
export async function publisherNames(viewer: Viewer, slugs: readonly string[]): Promise<PublisherNames> {
  if (slugs.length === 0) return new Map();
  const rows = await db.organization.findMany({
    where: { slug: { in: [...slugs] }, listing: { in: audiencesOf(viewer) }, membership: { status: "ACTIVE" } },
    select: { slug: true, name: true },
  });
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
