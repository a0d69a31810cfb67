import { hash, verify } from "@node-rs/argon2";

// Argon2id (the library's default) with 46 MiB and one pass: OWASP's first recommendation.
const cost = { memoryCost: 46 * 1024, timeCost: 1, parallelism: 1 } as const;

// Two at a time: fifty sign-ins at once wait for each other, and public pages stay fast.
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((next) => waiting.push(next));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

// Keyboards compose letters differently; the same words are the same password (NIST SP 800-63B).
const normal = (password: string) => password.normalize("NFC");

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), cost));
}

let nobody: Promise<string> | undefined;

/** Whether the password is right. Without a hash it takes the same time and is always wrong. */
export async function verifyPassword(encoded: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const known = encoded ?? (await nobody);
  const right = await inTurn(() => verify(known, normal(password)));
  return right && encoded !== null;
}
