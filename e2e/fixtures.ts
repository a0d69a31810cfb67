import { type BrowserContext, test as base } from "@playwright/test";
import { db } from "@/lib/db/client";
import type { Role } from "./access/roles";
import { cookieOf, makeWorld, type World } from "./access/world";

type Fixtures = {
  /** Makes this browser the one of a role of the world, signed in. */
  become(role: Role): Promise<void>;
};

/** Stories in a world of two organizations and a session for each role; it is gone after the last of them. */
export const test = base.extend<Fixtures, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern.
    async ({}, use) => {
      const world = await makeWorld();
      await use(world);
      await world.remove();
    },
    { scope: "worker" },
  ],
  become: async ({ context, world, baseURL }, use) => {
    await use(async (role) => {
      await context.clearCookies();
      if (world.cookies[role]) await carry(context, world.cookies[role], baseURL);
    });
  },
});

/** People of the example coalition, by what they may do. */
export const people = {
  admin: "noor@example.org",
  reviewer: "wanjiru@example.org",
  member: "esperance@example.org",
  anotherMember: "duangjai@example.org",
} as const;

/** Signing in is a story of its own, and a code works once: here a session is simply there. */
export async function signInAs(context: BrowserContext, email: string): Promise<void> {
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  await carry(context, await cookieOf(id));
}

/** Every story gives and asks from one address: none is turned away for what the others gave. */
export async function forgetTries(): Promise<void> {
  const limits = ["donate:", "dedicate:", "find-gifts:", "pledge:", "follow:"];
  await db.rateLimit.deleteMany({ where: { OR: limits.map((startsWith) => ({ key: { startsWith } })) } });
}

/** Cards are sent in the morning: for those of this address it is morning now. */
export async function sendCardsNow(email: string): Promise<void> {
  const gifts = await db.donation.findMany({ where: { email }, select: { id: true } });
  const keys = gifts.map(({ id }) => `card:${id}`);
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ANY(${keys})`;
}

async function carry(context: BrowserContext, cookie: string, url = process.env.PORTAL_URL): Promise<void> {
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: url ?? "" }]);
}
