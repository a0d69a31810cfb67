import "./dot-env";
import { z } from "zod";
import { readEnv } from "@/lib/env";

const email = z.email().max(254).safeParse(process.argv[2]);
const configuration = readEnv(process.env);

if (!email.success) stop("Say `npm run first-admin -- name@your-organization.org`.");
else if ("problems" in configuration) stop(`Wrong configuration\n${configuration.problems.join("\n")}`);
else await invite(email.data, configuration.PORTAL_URL);

async function invite(address: string, portal: string): Promise<void> {
  // Only now: they connect to the database that the configuration names.
  const { inviteFirstAdmin } = await import("@/lib/accounts/secretariat/commands");
  const { linkMinutes } = await import("@/lib/auth/mailed-links");
  const { db } = await import("@/lib/db/client");
  const { paths } = await import("@/lib/paths");

  const invited = await inviteFirstAdmin(address);
  await db.$disconnect();
  if (!invited.ok) return stop(`${address} acts for a member organization: the secretariat needs another address.`);
  if (!invited.value) return stop("The secretariat has an account already: ask its owner for an invitation.");
  const link = new URL(paths.invitation("en", invited.value.token), portal);
  console.log(`Open this link within ${linkMinutes} minutes, once, as ${address}:\n${link.href}`);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
