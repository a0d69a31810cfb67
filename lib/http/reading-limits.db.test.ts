import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { GET as takeFile } from "@/app/[locale]/(public)/library/search/[file]/route";
import { GET as takeRegion } from "@/app/[locale]/(public)/regions/[slug]/[file]/route";
import { GET as takeFeed } from "@/app/[locale]/feeds/[name]/route";
import { GET as readDocuments } from "@/app/api/v1/documents/route";
import { GET as harvest } from "@/app/oai/route";
import { socketAddressHeader } from "@/lib/auth/origin";
import { db } from "@/lib/db/client";
import { ownerUrl, resetDatabase } from "@/lib/db/testing/database";
import { env } from "@/lib/env";
import { keyedHash } from "@/lib/ids";
import { type ReadingName, readingLimits } from "./reading-limits";

beforeEach(resetDatabase);

const asked = {
  api: (request: Request) => readDocuments(request, {}),
  oai: harvest,
  feeds: (request: Request) => takeFeed(request, { params: Promise.resolve({ locale: "en", name: "documents.atom" }) }),
  exports: (request: Request) => takeFile(request, { params: Promise.resolve({ locale: "en", file: "export.csv" }) }),
  archives: (request: Request) =>
    takeRegion(request, { params: Promise.resolve({ locale: "en", slug: "africa", file: "texts.zip" }) }),
} satisfies Record<ReadingName, (request: Request) => Promise<Response>>;

const names = Object.keys(asked) as ReadingName[];
let lastAddress = 0;
const newAddress = () => `203.0.113.${++lastAddress}`;

const requestFrom = (address: string, headers = {}) =>
  new Request("http://localhost/", {
    headers: { [socketAddressHeader]: address, ...headers },
  });

/** Has an address come so often before. */
async function spend(name: ReadingName, network: string, points: number): Promise<void> {
  const key = `read-${name}:${keyedHash(env.AUTH_SECRET, network)}`;
  await db.rateLimit.create({ data: { key, points, expire: new Date(Date.now() + 30_000) } });
}

describe.each(names)("the limit of %s", (name) => {
  it("is told before it is reached", async () => {
    const address = newAddress();
    await spend(name, address, 10);
    const response = await asked[name](requestFrom(address));
    expect(response.status).toBe(200);
    expect(response.headers.get("ratelimit-policy")).toBe(`"${name}";q=${readingLimits[name]};w=60`);
    const [, left, seconds] = /^"\w+";r=(\d+);t=(\d+)$/.exec(response.headers.get("ratelimit") ?? "") ?? [];
    expect(Number(left)).toBe(readingLimits[name] - 11);
    expect(Number(seconds)).toBeLessThanOrEqual(30);
  });

  it("is kept, and says how long to wait", async () => {
    const address = newAddress();
    await spend(name, address, readingLimits[name]);
    const response = await asked[name](requestFrom(address, { "x-forwarded-for": "198.51.100.1" }));
    expect(response.status).toBe(name === "oai" ? 503 : 429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(response.headers.get("ratelimit")).toContain(";r=0;");
    expect(response.headers.get("cache-control")).toBe("no-store");
    if (name === "api") expect(await response.json()).toMatchObject({ status: 429, title: "Too many requests" });
    expect((await asked[name](requestFrom(newAddress()))).status).toBe(200);
  });

  it("counts a whole network of IPv6 together", async () => {
    await spend(name, `2001:db8:${lastAddress}:${names.indexOf(name)}::/64`, readingLimits[name]);
    const status = async (address: string) => (await asked[name](requestFrom(address))).status;
    expect(await status(`2001:db8:${lastAddress}:${names.indexOf(name)}::7`)).not.toBe(200);
    expect(await status(`2001:db8:${lastAddress}:f${names.indexOf(name)}::7`)).toBe(200);
  });

  it("takes no reading down when nobody can count", async () => {
    for (const trouble of [`ALTER TABLE rate_limit RENAME TO away`, `LOCK TABLE rate_limit`]) {
      const owner = new pg.Client({ connectionString: ownerUrl() });
      await owner.connect();
      await owner.query("BEGIN");
      await owner.query(trouble);
      if (trouble.startsWith("ALTER")) await owner.query("COMMIT");
      const response = await asked[name](requestFrom(newAddress()));
      expect([response.status, response.headers.get("ratelimit")]).toEqual([200, null]);
      await owner.query(trouble.startsWith("ALTER") ? "ALTER TABLE away RENAME TO rate_limit" : "ROLLBACK");
      await owner.end();
    }
  });
});
