import { expect, test } from "@playwright/test";
import { errors } from "@/lib/i18n/messages/en/errors";
import { actions } from "./access/actions";
import type { Answer } from "./access/ask";
import { type Built, builtAction, callAction } from "./access/call-action";
import { pages } from "./access/matrix";
import { type Outcome, type Role, roles, type Wrapper, wrappers } from "./access/roles";
import { makeWorld, type World } from "./access/world";

// Every action called as every role, as a program would that knows its id. Each call carries a field that no form
// has, so an open door answers that the form is wrong, and nothing is ever done.

let world: World;
test.beforeAll(async () => {
  world = await makeWorld();
});
test.afterAll(() => world.remove());

const origin = () => new URL(process.env.PORTAL_URL ?? "").origin;
const rows = Object.entries(actions).flatMap(([file, names]) =>
  Object.entries(names)
    .filter((entry): entry is [string, Wrapper] => entry[1] in wrappers)
    .map(([name, wrapper]) => ({ file, name, wrapper })),
);

function built(file: string, name: string): Built {
  return builtAction(file, name) ?? missing(`${file} ${name} is on no page`);
}

function missing(what: string): never {
  throw new Error(what);
}

type Sent = { fields?: readonly (readonly [string, string])[]; headers?: Readonly<Record<string, string>> };

function call(
  { id, page }: Built,
  role: Role,
  { fields = [["approved", "true"]], headers }: Sent = {},
): Promise<Answer> {
  const path = (pages[page]?.path ?? missing(`No row for ${page}`)).replace(
    /\{(\w+)\}/g,
    (_, name: string) => world.names[name] ?? "",
  );
  const cookie = world.cookies[role];
  return callAction({
    id,
    path,
    fields,
    headers: { ...(headers ?? { Origin: origin() }), ...(cookie && { Cookie: cookie }) },
  });
}

function outcomeOf({ status, body }: Answer): Outcome | string {
  if (status === 403 || body.includes(errors["not-found"])) return "refused";
  return body.includes(errors["form-invalid"]) ? "ok" : `${status} ${body.slice(-600)}`;
}

for (const role of roles) {
  test(`${role} may call what the matrix says, with the fields a form has`, async () => {
    for (const { file, name, wrapper } of rows) {
      const answer = await call(built(file, name), role);
      expect.soft(outcomeOf(answer), `${file} ${name} as ${role}`).toBe(wrappers[wrapper][role]);
    }
  });
}

test("a mutation from another site is refused before anything is looked at", async () => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "" },
    { Origin: `${origin()}.evil.example` },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" },
    { Origin: "https://evil.example", Host: "evil.example" },
    { Origin: "https://evil.example", "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", purpose: "prefetch" },
  ];
  for (const { file, name } of rows) {
    for (const headers of foreign) {
      const answer = await call(built(file, name), "admin", { headers });
      expect.soft(answer.status, `${file} ${name} with ${JSON.stringify(headers)}`).toBe(403);
    }
  }
});

test("an object, a list or anything else where a text is expected is a wrong form, not a fault", async () => {
  const shapes: readonly (readonly [string, string])[][] = [
    [["email[a]", "x"]],
    [
      ["email[]", "x"],
      ["email", "y"],
    ],
    [
      ["__proto__", "x"],
      ["constructor.prototype", "y"],
    ],
    [["a.b.c[0].d", "x"]],
    [
      ["email", "\0"],
      ["token", "\0".repeat(50)],
      ["approved", "1"],
    ],
    [
      ["email", "💥".repeat(5000)],
      ["approved", "1"],
    ],
    [
      ["id", "' OR 1=1 --"],
      ["version", "1e400"],
      ["approved", "1"],
    ],
  ];
  for (const { file, name, wrapper } of rows) {
    const role = roles.find((one) => wrappers[wrapper][one] === "ok") ?? "visitor";
    for (const fields of shapes) {
      const answer = await call(built(file, name), role, { fields: [...fields, ["approved", "true"]] });
      expect.soft(outcomeOf(answer), `${file} ${name} with ${JSON.stringify(fields).slice(0, 60)}`).toBe("ok");
    }
  }
});

test("damaged calls are no faults of ours", async () => {
  const { id, page } = built("(public)/donate/actions.ts", "give");
  const path = pages[page]?.path ?? "";
  for (const action of [id.replace(/.$/, "0"), "x", "constructor", "__proto__", "0".repeat(42)]) {
    const answer = await callAction({ id: action, path, fields: [], headers: { Origin: origin() } });
    expect.soft(answer.status, action).toBeLessThan(500);
  }
});
