import { beforeAll, describe, expect, it } from "vitest";
import { type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { audiences, standings } from "@/lib/membership/rules";
import { anAdmin, anOrganization, anOwner, aReviewer } from "@/lib/membership/testing/people";
import { directory, findLogo, organizationBySlug, ownProfileAs } from "./queries";

// Every listing × standing, read by every role: what is not for a reader does not exist for them.
const roles = ["visitor", "member", "reviewer", "admin", "own"] as const;
type Role = (typeof roles)[number];
const cases = audiences.flatMap((listing) =>
  standings.flatMap((status) => roles.map((role) => ({ listing, status, role }))),
);

function sees({ listing, status, role }: (typeof cases)[number]): boolean {
  if (role === "admin" || role === "own") return true;
  if (status !== "ACTIVE") return false;
  return role === "visitor" ? listing === "PUBLIC" : listing !== "SECRETARIAT";
}

const viewers = {} as Record<Exclude<Role, "own">, Viewer>;
const organizations = new Map<string, { id: string; slug: string; logoId: string | null }>();

beforeAll(async () => {
  await resetDatabase();
  viewers.visitor = visitor;
  viewers.member = await anOwner();
  viewers.reviewer = await aReviewer();
  viewers.admin = await anAdmin();
  for (const listing of audiences) {
    for (const status of standings) {
      const logo = await db.storedFile.create({
        data: {
          key: `${listing}-${status}`,
          name: "logo.webp",
          contentType: "image/webp",
          size: 1,
          sha256: "0".repeat(64),
        },
      });
      const contacts = audiences.map((audience, position) => ({
        kind: "EMAIL" as const,
        value: `${audience}@example.org`,
        audience,
        position,
      }));
      const people = audiences.map((audience, position) => ({ name: audience, title: "", audience, position }));
      const made = await anOrganization({
        listing,
        status,
        logoId: logo.id,
        contacts: { create: contacts },
        people: { create: people },
      });
      organizations.set(`${listing} ${status}`, made);
    }
  }
});

async function viewerFor(role: Role, organizationId: string): Promise<Viewer> {
  return role === "own" ? anOwner(organizationId) : viewers[role];
}

describe.each(cases)("$role looks at an organization listed $listing and $status", (one) => {
  it(sees(one) ? "sees it" : "finds nothing", async () => {
    const organization = organizations.get(`${one.listing} ${one.status}`);
    if (!organization?.logoId) throw new Error("The test has made it");
    const viewer = await viewerFor(one.role, organization.id);

    expect((await organizationBySlug(viewer, organization.slug)) !== null).toBe(sees(one));
    expect((await findLogo(viewer, organization.logoId)) !== null).toBe(sees(one));
    const listed = (await directory(viewer)).some(({ id }) => id === organization.id);
    expect(listed).toBe(sees(one) && one.status === "ACTIVE");
  });
});

describe("contacts and people", () => {
  it.each([
    ["visitor", ["PUBLIC"]],
    ["member", ["PUBLIC", "MEMBERS"]],
    ["reviewer", ["PUBLIC", "MEMBERS"]],
    ["admin", ["PUBLIC", "MEMBERS", "SECRETARIAT"]],
  ] as const)("are shown to a %s by their audience", async (role, expected) => {
    const slug = organizations.get("PUBLIC ACTIVE")?.slug ?? "";
    const profile = await organizationBySlug(viewers[role], slug);
    expect(profile?.contacts.map(({ audience }) => audience)).toEqual(expected);
    expect(profile?.people.map(({ audience }) => audience)).toEqual(expected);
    expect(JSON.stringify(profile)).toMatch(role === "admin" ? /SECRETARIAT@/ : /^((?!SECRETARIAT@).)*$/s);
  });

  it("are previewed as the public and as members see them", async () => {
    const owner = await anOwner(organizations.get("PUBLIC ACTIVE")?.id);
    const shown = async (audience: "public" | "members") =>
      (await ownProfileAs(audience, owner))?.contacts.map((one) => one.audience);
    expect(await shown("public")).toEqual(["PUBLIC"]);
    expect(await shown("members")).toEqual(["PUBLIC", "MEMBERS"]);
    const hidden = await anOwner(organizations.get("MEMBERS ACTIVE")?.id);
    expect(await ownProfileAs("public", hidden)).toBeNull();
  });
});
