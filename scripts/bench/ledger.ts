import pg from "pg";
import { portFor } from "../start/ports";
import { readRun } from "../start/single";
import { portalFolder, startPortal } from "./portal";
import { type Figure, percentile } from "./report";

const donations = 200_000;
const rounds = 40;
const most = 2;

/** The secretariat's list of 200,000 donations, as a whole page over HTTP, beside the SQL that it cannot do without. */
export async function benchLedger(): Promise<Figure[]> {
  const portal = await startPortal(await portFor(4300));
  const env = readRun(`${portalFolder}/run.json`)?.env ?? {};
  const owner = new pg.Client({ connectionString: env.DATABASE_OWNER_URL ?? "" });
  // As many as the page has at once.
  const readers = [1, 2, 3].map(() => new pg.Client({ connectionString: env.DATABASE_URL ?? "" }));
  try {
    await Promise.all([owner, ...readers].map((client) => client.connect()));
    await fill(owner);
    const cookie = await signedIn(env);
    const figures: Figure[] = [];
    for (const view of views) figures.push(await measure(view, `${portal.url}/en/admin/donations`, cookie, readers));
    return figures;
  } finally {
    await empty(owner).catch(() => undefined);
    await Promise.all([owner, ...readers].map((client) => client.end()));
    await portal.stop();
  }
}

async function fill(owner: pg.Client): Promise<void> {
  await empty(owner); // Of a run that was killed.
  await owner.query(
    `INSERT INTO "Donation" (reference, status, interval, amount, currency, "refundedAmount", name, email, "appealId", "idempotencyKey", "paidAt", "createdAt")
     SELECT 'D-BENCH-' || n, (ARRAY['SUCCEEDED','SUCCEEDED','SUCCEEDED','EXPIRED','PARTLY_REFUNDED'])[1 + n % 5]::"DonationStatus",
       (ARRAY['ONCE','MONTH','YEAR'])[1 + n % 3]::"GivingInterval", 2500 + (n % 97) * 100, (ARRAY['USD','EUR','GBP'])[1 + n % 3],
       CASE WHEN n % 5 = 4 THEN 1000 ELSE 0 END, 'Donor Number ' || n, 'donor' || n || '@example.org',
       (SELECT id FROM "Appeal" WHERE status = 'OPEN'), 'bench:' || n,
       CASE WHEN n % 5 <> 3 THEN now() - n * interval '3 minutes' END, now() - n * interval '3 minutes'
     FROM generate_series(1, $1::int) AS n`,
    [donations],
  );
  await owner.query(`VACUUM ANALYZE "Donation"`);
}

const empty = (owner: pg.Client) => owner.query(`DELETE FROM "Donation" WHERE reference LIKE 'D-BENCH-%'`);

// Set before anything reads it: the modules are loaded afterwards.
async function signedIn(env: Readonly<Record<string, string>>): Promise<string> {
  Object.assign(process.env, env);
  const { db } = await import("@/lib/db/client");
  const { createSession } = await import("@/lib/auth/sessions");
  const { id: userId } = await db.user.findFirstOrThrow({ where: { role: "ADMIN" } });
  const device = { address: null, userAgent: "bench" };
  const made = await db.$transaction((tx) => createSession(tx, { kind: "USER", userId, admin: true }, device));
  await db.$disconnect();
  return `session=${made.token}`;
}

type View = { readonly name: string; readonly query: string; readonly where: string; readonly order: string };

const newest = `"createdAt" DESC, id DESC`;
const views: readonly View[] = [
  { name: "the newest", query: "", where: "true", order: newest },
  { name: "of a state", query: "?status=PARTLY_REFUNDED", where: `status = 'PARTLY_REFUNDED'`, order: newest },
  { name: "the largest", query: "?sort=-amount", where: "true", order: "amount DESC, id DESC" },
  {
    name: "a donor",
    query: "?q=Number+199",
    where: `(reference ILIKE '%Number 199%' OR name ILIKE '%Number 199%' OR email ILIKE '%Number 199%')`,
    order: newest,
  },
];

async function measure({ name, query, where, order }: View, address: string, cookie: string, readers: pg.Client[]) {
  const settled = `status IN ('SUCCEEDED', 'PARTLY_REFUNDED', 'REFUNDED')`;
  const bare = [
    `SELECT d.*, a.slug FROM "Donation" d JOIN "Appeal" a ON a.id = d."appealId" WHERE ${where.replaceAll("status", "d.status")} ORDER BY ${order.replaceAll('"createdAt"', 'd."createdAt"').replaceAll(" id", " d.id")} LIMIT 25`,
    `SELECT count(*) FROM "Donation" WHERE ${where}`,
    `SELECT currency, count(*), sum(amount), sum("refundedAmount") FROM "Donation" WHERE ${where} AND ${settled} GROUP BY 1`,
  ];
  const [page, raw]: [number[], number[]] = [[], []];
  for (let round = -5; round < rounds; round++) {
    const asked = await timed(() => ask(address + query, cookie));
    const read = await timed(() => Promise.all(bare.map((sql, index) => readers[index]?.query(sql))));
    if (round < 0) continue;
    page.push(asked);
    raw.push(read);
  }
  const [ours, theirs] = [percentile(page, 0.95), percentile(raw, 0.95)];
  return {
    name,
    measured: `p95 ${ours.toFixed(0)} ms, ${(ours / theirs).toFixed(2)} × its SQL (p95 ${theirs.toFixed(0)} ms; p50 ${percentile(page, 0.5).toFixed(0)} and ${percentile(raw, 0.5).toFixed(0)} ms)`,
    wanted: `at most ${most} ×`,
    reached: ours <= most * theirs,
  };
}

async function ask(address: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie } });
  const html = await answer.text();
  if (!answer.ok || !/>D-(BENCH|EXMP)-/.test(html)) throw new Error(`${address} answered ${answer.status}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
