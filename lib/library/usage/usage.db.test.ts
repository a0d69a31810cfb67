import { beforeEach, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { readListState } from "@/lib/lists";
import { anAdmin, anOrganization, anOwner } from "@/lib/membership/testing/people";
import { mergeDocuments } from "../merging/commands";
import { findDocument } from "../queries";
import { aRecord } from "../records/testing/records";
import { listUsage, ownUsage, ownUsageByMonth, usageOf } from "./queries";
import { isoDay, monthsFrom, type UsageKind } from "./rules";
import { usageShape } from "./schema";

beforeEach(resetDatabase);

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);

async function counted(documentId: string, at: Date, count: number, kind: UsageKind = "VIEW"): Promise<void> {
  await db.documentUsage.create({ data: { documentId, day: new Date(isoDay(at)), kind, count } });
}

async function toldOf(slug: string) {
  const document = await findDocument(visitor, slug, "en");
  if (!document) throw new Error(`There is no ${slug}`);
  return usageOf(visitor, document);
}

it("tells everybody full tens to the end of yesterday, and since when", async () => {
  const old = await aRecord({ slug: "old", publishedAt: new Date("2014-01-01") });
  const young = await aRecord({ slug: "young", publishedAt: daysAgo(2) });
  expect(await toldOf("old")).toBeNull();
  await counted(old, daysAgo(40), 17);
  await counted(old, daysAgo(1), 10);
  await counted(old, daysAgo(1), 9, "DOWNLOAD");
  await counted(old, now(), 1_000);
  await counted(young, daysAgo(1), 1);
  expect(await toldOf("old")).toEqual({ views: 20, downloads: null, since: new Date(isoDay(daysAgo(40))) });
  expect(await toldOf("young")).toMatchObject({ views: null, downloads: null });
  expect(isoDay((await toldOf("young"))?.since ?? now())).toBe(isoDay(daysAgo(2)));
});

it("shows an organization its own publications alone, month by month", async () => {
  const own = await anOrganization();
  const [owner, stranger] = [await anOwner(own.id), await anOwner()];
  const id = await aRecord({ slug: "own", publisherId: own.id, publishedAt: daysAgo(100) });
  await aRecord({ slug: "for-members", publisherId: own.id, audience: "MEMBERS" });
  await counted(await aRecord({ slug: "others" }), daysAgo(100), 5);
  await counted(id, daysAgo(40), 3);
  await counted(id, daysAgo(1), 4);
  await counted(id, daysAgo(1), 2, "DOWNLOAD");
  await counted(id, now(), 50);
  expect(await ownUsage(owner, "en")).toEqual([expect.objectContaining({ slug: "own", views: 7, downloads: 2 })]);
  expect(await ownUsage(stranger, "en")).toEqual([]);

  const usage = await ownUsageByMonth(owner, id, "en");
  expect(usage?.months.map(({ month }) => month)).toEqual(monthsFrom(daysAgo(100), now()));
  expect(usage?.months.reduce((sum, { views }) => sum + views, 0)).toBe(7);
  expect(usage?.months.find(({ month }) => isoDay(daysAgo(1)).startsWith(month))).toMatchObject({ downloads: 2 });
  expect(await ownUsageByMonth(stranger, id, "en")).toBeNull();
  expect(await ownUsageByMonth(owner, "no-id", "en")).toBeNull();
});

it("lists what is read most between two days", async () => {
  const admin = await anAdmin();
  const list = (parameters = {}) => listUsage(admin, readListState(usageShape, parameters), "en");
  const [one, two] = [await aRecord({ slug: "one" }), await aRecord({ slug: "two" })];
  await aRecord({ slug: "never-opened" });
  await counted(one, daysAgo(60), 100);
  await counted(one, now(), 1);
  await counted(two, daysAgo(3), 5);
  await counted(two, daysAgo(3), 7, "DOWNLOAD");
  const rows = async (parameters = {}) => {
    const { rows, total } = await list(parameters);
    expect(total).toBe(rows.length);
    return rows.map(({ slug, views, downloads }) => [slug, views, downloads]);
  };
  expect(await rows()).toEqual([
    ["one", 101, 0],
    ["two", 5, 7],
  ]);
  expect(await rows({ sort: "-downloads" })).toEqual([
    ["two", 5, 7],
    ["one", 101, 0],
  ]);
  expect(await rows({ from: isoDay(daysAgo(3)), to: isoDay(daysAgo(3)) })).toEqual([["two", 5, 7]]);
  expect(await rows({ from: isoDay(now()) })).toEqual([["one", 1, 0]]);
  expect(await rows({ to: isoDay(daysAgo(61)) })).toEqual([]);
  for (const nonsense of ["'; DROP", "2026-13-45", "0000-00-00", "99999-01-01"])
    expect(await rows({ from: nonsense })).toHaveLength(2);
});

it("keeps the counts of a record that is merged into another", async () => {
  const admin = await anAdmin();
  const [keptId, otherId] = [await aRecord({ slug: "kept" }), await aRecord({ slug: "other" })];
  await counted(keptId, daysAgo(1), 10);
  await counted(otherId, daysAgo(1), 5);
  await counted(otherId, daysAgo(2), 6, "DOWNLOAD");
  expect(
    await mergeDocuments(admin, { keptId, otherId, keptVersion: 1, otherVersion: 1, take: [], sure: "on" }),
  ).toMatchObject({
    ok: true,
  });
  const rows = await db.documentUsage.findMany({ orderBy: { kind: "asc" }, select: { documentId: true, count: true } });
  expect(rows).toEqual([
    { documentId: keptId, count: 15 },
    { documentId: keptId, count: 6 },
  ]);
});
