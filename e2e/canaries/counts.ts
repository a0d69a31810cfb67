import { db } from "@/lib/db/client";
import type { Audience } from "@/lib/db/generated/enums";
import { translator } from "@/lib/i18n/translator";
import type { Asker } from "./readers";

type Count = { readonly asker: Asker; readonly address: string; readonly says: string };

/** What pages must say of how many there are, counted here without the portal's own rules. */
export async function rightCounts(): Promise<Count[]> {
  const members = translator("en", "membership");
  const library = translator("en", "library");
  const counted = (count: number) => members("directory.count", { count });
  const found = (count: number) => library("search.found", { count });
  const everybody = await countMembers(["PUBLIC"]);
  const [documents, ofAfrica] = [await countDocuments(), await countDocuments("africa")];
  const visitor = [
    ["/en/members", counted(everybody)],
    ["/en/members?print", counted(everybody)],
    ["/en/members/sectors/disarmament", counted(await countMembers(["PUBLIC"], "disarmament"))],
    ["/en/library", found(documents)],
    ["/en/library/search", found(documents)],
    ["/en/library/search?region=africa", found(ofAfrica)],
    ["/en/regions", library("regions.documents", { count: ofAfrica })],
  ] as const;
  const colleagues = counted(await countMembers(["PUBLIC", "MEMBERS"]));
  return [
    ...visitor.map(([address, says]) => ({ asker: "visitor", address, says }) as const),
    { asker: "owner of B", address: "/en/member/directory", says: colleagues },
  ];
}

async function countMembers(listings: readonly Audience[], sector?: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Organization" JOIN "Membership" ON "organizationId" = id
    WHERE status = 'ACTIVE' AND listing = ANY(${[...listings]}::"Audience"[])
      AND (${sector ?? null}::text IS NULL OR ${sector ?? null} = ANY(sectors))`;
  return row?.count ?? 0;
}

async function countDocuments(region?: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT id)::int AS count FROM "Document" LEFT JOIN "DocumentRegion" ON "documentId" = id
    WHERE status = 'PUBLISHED' AND audience = 'PUBLIC'
      AND (${region ?? null}::text IS NULL OR "regionSlug" = ${region ?? null})`;
  return row?.count ?? 0;
}
