import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const names = ["id", "ownerPassword", "appPassword", "authSecret", "actionsKey", "stripeKey", "webhookSecret"] as const;
export type Secrets = Record<(typeof names)[number], string>;

/** The secrets of this clone: made once, kept where only its user reads. */
export function readSecrets(file: string): Secrets {
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const secrets = Object.fromEntries(names.map((name) => [name, kept[name] ?? generate(name)])) as Secrets;
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function generate(name: keyof Secrets): string {
  // Next wants an AES key in plain base64; the rest must be safe inside a URL.
  if (name === "actionsKey") return randomBytes(32).toString("base64");
  return randomBytes(24).toString("hex");
}
