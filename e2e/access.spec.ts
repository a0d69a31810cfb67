import { expect, test } from "@playwright/test";
import { type Answer, ask, askAsRouter } from "./access/ask";
import { handlers, pages, type Row } from "./access/matrix";
import { type Outcome, type Role, roles } from "./access/roles";
import { makeWorld, type World } from "./access/world";

// Every page and handler asked for as every role; see access/matrix.ts.

let world: World;
test.beforeAll(async () => {
  world = await makeWorld();
});
test.afterAll(() => world.remove());

const rows = Object.entries({ ...pages, ...handlers });
const isPrivate = ({ path }: Row) => /^\/en\/(member|admin|sign-in|application|donor|alerts)(\/|$)/.test(path);
const closed = rows.filter(([, { door }]) => !["ok", "no-reading", "stop-page"].includes(door.visitor));

function pathOf({ path }: Row): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => world.names[name] ?? missing(`The world has no ${name}`));
}

function missing(what: string): never {
  throw new Error(what);
}

function as(role: Role, headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...headers, ...(world.cookies[role] && { Cookie: world.cookies[role] }) };
}

function outcomeOf({ status, headers }: Answer): Outcome | number {
  if (status === 200) return "ok";
  if (status === 404) return "not-found";
  if (status === 405) return "no-reading";
  const target = status >= 300 && status < 400 ? (headers.location ?? "") : "";
  if (/\/en\/sign-in(\?|$)/.test(target)) return "sign-in";
  if (/\/en\/application\/find$/.test(target)) return "find-application";
  if (/\/en\/donor\/find$/.test(target)) return "find-gifts";
  if (/\/en\/alerts\/stop\?/.test(target)) return "stop-page";
  return /\/en\/admin(\/applications)?$/.test(target) ? "admin-home" : status;
}

for (const role of roles) {
  test(`${role} gets what the matrix says, and nothing else`, async () => {
    for (const [name, row] of rows) {
      const answer = await ask(pathOf(row), { headers: as(role) });
      expect.soft(outcomeOf(answer), `${name} as ${role}: ${pathOf(row)}`).toBe(row.door[role]);
    }
  });
}

test("private pages are kept by nobody and run no script without a nonce", async () => {
  for (const [name, row] of rows.filter(([, row]) => isPrivate(row))) {
    const { headers } = await ask(pathOf(row), { headers: as("admin") });
    expect.soft(headers["cache-control"], name).toBe("private, no-store");
    expect
      .soft(headers["content-security-policy"], name)
      .toMatch(/script-src 'self' 'nonce-[\w+/=-]{20,}' 'strict-dynamic'/);
    expect.soft(headers["content-security-policy"], name).not.toMatch(/script-src[^;]*unsafe-inline/);
  }
});

const disguises: readonly Readonly<Record<string, string>>[] = [
  { purpose: "prefetch" },
  { "next-router-prefetch": "1", rsc: "1" },
  { "next-router-prefetch": "1", purpose: "prefetch", "sec-purpose": "prefetch" },
  { rsc: "1" },
  { rsc: "1", "next-router-state-tree": encodeURIComponent('["",{"children":["en",{}]},null,null,true]') },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
  { "x-middleware-rewrite": "/en", "x-nextjs-data": "1", "x-matched-path": "/en", "x-invoke-path": "/en" },
];

test("no way of asking opens a private page to who may not", async () => {
  for (const [name, row] of closed) {
    for (const headers of disguises) {
      const asking = "rsc" in headers ? askAsRouter : ask;
      const answer = await asking(pathOf(row), { headers: as("visitor", headers) });
      expect
        .soft(isShut(answer, "visitor"), `${name} with ${JSON.stringify(headers)}: ${answer.status} ${excerpt(answer)}`)
        .toBe(true);
    }
  }
});

// Addresses are understood before any gate, the same for all: one door of each kind tells enough.
const oneOfEach = [
  "member/profile",
  "member/profile/contacts/[id]",
  "member/publications/[id]",
  "admin/users",
  "admin/users/[id]",
  "[locale]/admin/users/export",
  "application",
  "donor",
  "[locale]/donor/receipts/[receipt]",
  "files/[id]/[name]",
];

test("no way of writing an address opens a private page to who may not", async () => {
  const chosen = rows.filter(([name]) => oneOfEach.includes(name));
  expect(chosen).toHaveLength(oneOfEach.length);
  for (const [name, row] of chosen) {
    for (const role of (["visitor", "owner of B"] as const).filter((one) => row.door[one] !== "ok")) {
      for (const path of spellings(pathOf(row))) {
        const answer = await ask(path, { headers: as(role) });
        expect
          .soft(isShut(answer, role), `${name} as ${role} at ${path}: ${answer.status} ${excerpt(answer)}`)
          .toBe(true);
      }
    }
  }
});

function spellings(path: string): string[] {
  const first = (letter: (found: string) => string) =>
    path.replace(/^\/en\/(\w)/, (_, found: string) => `/en/${letter(found)}`);
  const below = (start: string) => path.replace(/^\/(en\/)?/, start);
  return [
    ...[
      "//en/",
      "/en//",
      "/en/%2e/",
      "/en/./",
      "/en/x/../",
      "/en/x/%2e%2e/",
      "/en%2f",
      "/EN/",
      "/xx/",
      "/en/print-sheet/",
    ].map(below),
    ...["/page-pdf/en/", "/_next/en/", "/_next/data/build/en/", "/\\en/"].map(below),
    ...["/", "%00", ".rsc", ".txt", ".pdf", ".html", ".json", ".segments/_tree.segment.rsc", ";x=1"].map(
      (end) => `${path}${end}`,
    ),
    ...["?_rsc=abcde", "?print", "?__nextLocale=en&locale=en"].map((end) => `${path}${end}`),
    ...[first((letter) => letter.toUpperCase()), first((letter) => `%${letter.charCodeAt(0).toString(16)}`)],
  ];
}

// Shut is a refusal, or a page that shows nothing of A and, to a visitor, nothing of the area either.
function isShut({ status, body }: Answer, role: Role): boolean {
  return status < 500 && !body.includes(world.secret) && (role !== "visitor" || !body.includes("Sign out"));
}

const excerpt = ({ body }: Answer) => body.replace(/\s+/g, " ").slice(0, 120);

test("what is A's alone is shown to A", async () => {
  for (const [name, row] of Object.entries(pages).filter(
    ([, { door }]) => door["owner of B"] === "not-found" && door["owner of A"] === "ok",
  )) {
    expect.soft((await ask(pathOf(row), { headers: as("owner of A") })).body, name).toContain(world.secret);
  }
});

test("a paper of a donor is not there for another", async () => {
  const missing = "00000000-0000-4000-8000-000000000000";
  const paths = [world.names.receipt, world.names.acknowledgement, missing].map((id) => `/en/donor/receipts/${id}`);
  const answers = await Promise.all(paths.map((path) => ask(path, { headers: as("another donor") })));
  const [receipt, acknowledgement, absent] = answers.map(alike);
  expect(receipt).toEqual(absent);
  expect(acknowledgement).toEqual(absent);
});

test("what one may not see looks exactly like what is not there", async () => {
  const missing = "00000000-0000-4000-8000-000000000000";
  const pairs: [string, string][] = Object.entries({ ...pages, ...handlers })
    .filter(([, { door }]) => door["owner of B"] === "not-found")
    .map(([, row]) => [pathOf(row), row.path.replace(/\{\w+\}/g, missing).replace("texts/sw", "texts/de")]);
  for (const [forbidden, absent] of pairs) {
    const [one, other] = await Promise.all([forbidden, absent].map((path) => ask(path, { headers: as("owner of B") })));
    expect.soft(alike(one), forbidden).toEqual(alike(other));
  }
});

// Nonces differ, and the page repeats the address it was asked for.
function alike(answer: Answer | undefined) {
  const body = answer?.body
    .replace(/nonce(=|\\?":\\?)"?[^",\s>]+/g, "nonce")
    .replace(/\baccess-a-[0-9a-f]{8}/g, "id")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
    .replace(/(texts\/|texts%2F|")(sw|de)\b/g, "$1language");
  return { status: answer?.status, type: answer?.headers["content-type"], body };
}

test("damaged sessions and ids are nobody and nothing, never a fault", async () => {
  const damaged = [
    "session=",
    "session=x",
    `session=${"a".repeat(5000)}`,
    "session=%00%ff",
    "session=a; session=b",
    "applicant=../..",
    "donor=../..",
    "session=💥",
  ];
  for (const cookie of damaged) {
    const answer = await ask("/en/member", { headers: { Cookie: Buffer.from(cookie).toString("latin1") } });
    expect.soft(outcomeOf(answer), cookie.slice(0, 20)).toBe("sign-in");
  }
  const odd = [
    "%00",
    "%E0%A4%A",
    "..%2f..%2fetc%2fpasswd",
    "'",
    "%F0%9F%92%A5",
    "a".repeat(3000),
    "-1",
    "null",
    "[object Object]",
    "%5B%5D",
    "id%0d%0aset-cookie:x=1",
  ];
  for (const [name, row] of rows.filter(([, { path }]) => /\{|texts\/sw|africa|peacebuilding/.test(path))) {
    await Promise.all(
      odd.map(async (id) => {
        const path = row.path.replace(/\{\w+\}|sw$|africa$|peacebuilding$/g, id.replace(" ", "%20"));
        const answer = await ask(path, { headers: as("admin") });
        expect.soft(answer.status, `${name} at ${path}`).toBeLessThan(500);
      }),
    );
  }
});

test("odd questions to lists and searches are answered calmly", async () => {
  const queries = [
    "page=-1",
    "page=1e9",
    "page=%00",
    "q=%00",
    "q=%E0%A4%A",
    "q=a&q=b",
    "q[]=a",
    "sort=__proto__",
    "sort=id;drop",
    "type=%00",
    "from=%00&to=x",
  ];
  const lists = rows.filter(([, { path }]) => !path.includes("{") && !path.startsWith("/health"));
  for (const [name, row] of lists) {
    await Promise.all(
      queries.map(async (query) => {
        const path = `${row.path}${row.path.includes("?") ? "&" : "?"}${query}`;
        const answer = await ask(path, { headers: as("admin") });
        expect.soft(answer.status, `${name} at ${path}`).toBeLessThan(500);
      }),
    );
  }
});

test("a forged event is refused by the server itself, before the router of pages", async ({ request }) => {
  const forged = await request.post("/api/stripe/webhook", {
    data: "{}",
    headers: { "stripe-signature": "t=1,v1=00" },
  });
  expect(forged.status()).toBe(400);
  // Only what goes through the proxy has a policy for content.
  expect(forged.headers()["content-security-policy"]).toBeUndefined();
  expect(forged.headers()["x-content-type-options"]).toBe("nosniff");
});
