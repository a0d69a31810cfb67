import { record } from "@/lib/audit/record";
import type { Admin } from "@/lib/auth/viewer";
import { transaction } from "@/lib/db/transaction";
import { fail, ok, type Result } from "@/lib/result";
import { siteOrigin } from "./rules";
import type { EmbedSiteInput } from "./schema";

/** Lets a site show our form. Twice is once. Fails with site-invalid. */
export async function allowSite(admin: Admin, { site }: EmbedSiteInput): Promise<Result> {
  const origin = siteOrigin(site);
  if (!origin) return fail("site-invalid", { field: "site" });
  return transaction(async (tx) => {
    const { count } = await tx.embedSite.createMany({ data: [{ origin }], skipDuplicates: true });
    if (count > 0)
      await record(tx, { type: "embed.allowed", actor: admin, subject: { type: "site", id: origin, name: origin } });
    return ok();
  });
}

/** Takes that back. Fails with not-found. */
export async function refuseSite(admin: Admin, { site: origin }: EmbedSiteInput): Promise<Result> {
  return transaction(async (tx) => {
    const { count } = await tx.embedSite.deleteMany({ where: { origin } });
    if (count === 0) return fail("not-found");
    await record(tx, { type: "embed.refused", actor: admin, subject: { type: "site", id: origin, name: origin } });
    return ok();
  });
}
