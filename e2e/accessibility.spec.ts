import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { pages } from "./access/matrix";
import { type Role, roles } from "./access/roles";
import type { World } from "./access/world";
import { test } from "./fixtures";

// No violation that axe can find, on any page, for anybody who gets it.

test.describe.configure({ timeout: 300_000 });

const rows = Object.entries(pages);

function pathOf(path: string, world: World): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => world.names[name] ?? "");
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`.slice(0, 300));
}

// Public pages are the same for everybody; of two who see the same, one is enough.
const seenBy: Readonly<Partial<Record<Role, (path: string, door: (role: Role) => boolean) => boolean>>> = {
  visitor: (_, gets) => gets("visitor"),
  applicant: (path) => path.startsWith("/en/application"),
  donor: (path) => path.startsWith("/en/donor"),
  "owner of A": (_, gets) => gets("owner of A") && !gets("visitor"),
  "editor of A": (path) => path === "/en/member/people",
  reviewer: (path, gets) => gets("reviewer") && /admin\/applications|member$/.test(path),
  admin: (_, gets) => gets("admin") && !gets("visitor"),
};

for (const role of roles.filter((one) => one in seenBy)) {
  test(`every page that ${role} gets`, async ({ page, world, become }) => {
    await become(role);
    for (const [name, { path, door }] of rows) {
      if (!seenBy[role]?.(path, (one) => door[one] === "ok")) continue;
      await page.goto(pathOf(path, world));
      expect.soft(await violations(page), `${name} as ${role}`).toEqual([]);
    }
  });
}

const looks = ["/", "/library/search?q=protect", "/donate", "/sign-in", "/member", "/documents/{document}", "/members"];

for (const [look, locale, options] of [
  ["in Arabic", "ar", {}],
  ["in the dark", "en", { colorScheme: "dark" }],
  ["in Arabic on a phone in the dark", "ar", { colorScheme: "dark", viewport: { width: 390, height: 844 } }],
] as const) {
  test.describe(look, () => {
    test.use(options);
    test(`the pages most people meet, ${look}`, async ({ page, world, become }) => {
      await become("owner of A");
      for (const path of looks) {
        await page.goto(pathOf(`/${locale}${path === "/" ? "" : path}`, world));
        expect.soft(await violations(page), `${path} ${look}`).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(wider, `${path} ${look} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });
  });
}
