import { beforeEach, describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { resetDatabase } from "@/lib/db/testing/database";
import { directory, organizationBySlug } from "@/lib/membership/organizations/queries";
import { organizations } from "./content/organizations";
import { seedOrganizations } from "./organizations";

describe("the example members", () => {
  beforeEach(resetDatabase);

  it("are listed to the public only when they are active and not at risk", async () => {
    await seedOrganizations();
    const shown = organizations.filter(({ listing, status }) => listing === "public" && status === "active");
    const slugs = (await directory(visitor)).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(shown.map(({ slug }) => slug).sort());
    expect(shown.length).toBeLessThan(organizations.length);

    for (const { slug } of organizations.filter((one) => !shown.includes(one))) {
      expect(await organizationBySlug(visitor, slug)).toBeNull();
    }
  });
});
