import { test as base } from "@playwright/test";
import type { Role } from "./access/roles";
import { makeWorld, type World } from "./access/world";

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
      const [name, value] = world.cookies[role].split("=");
      if (name && value) await context.addCookies([{ name, value, url: baseURL ?? "" }]);
    });
  },
});
