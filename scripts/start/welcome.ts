import { existsSync } from "node:fs";
import type { Environment } from "./child";
import type { Plan } from "./environment";

type Account = { email: string; password: string; role: string; note: string; totpSecret?: string };

/** Says where to go, what stands in for what, and which example accounts exist. */
export async function welcome({ url, mode, stripe, mail }: Plan, env: Environment): Promise<string> {
  const lines = ["", `  The portal is at   ${url}`];
  if (mail) lines.push(`  Its mail is at     ${env.MAIL_INBOX_URL}   (nothing leaves this machine)`);
  if (stripe) lines.push(`  Payments           a sandbox at ${env.STRIPE_API_URL}, no money moves`);
  if (mode !== "production") lines.push(...(await accountLines()));
  lines.push("", "  Ctrl-C stops everything.", "");
  return lines.join("\n");
}

async function accountLines(): Promise<string[]> {
  if (!existsSync("prisma/seed/accounts.ts")) return [];
  const { exampleAccounts } = (await import("@/prisma/seed/content/accounts" as string)) as {
    exampleAccounts: Account[];
  };
  const width = Math.max(...exampleAccounts.map(({ email }) => email.length));
  return [
    "",
    "  Example accounts",
    ...exampleAccounts.flatMap(({ email, password, role, note, totpSecret }) => [
      `    ${email.padEnd(width)}   ${password}   ${role}${note ? `: ${note}` : ""}`,
      ...(totpSecret ? [`    ${"".padEnd(width)}   second factor (TOTP secret): ${totpSecret}`] : []),
    ]),
  ];
}
