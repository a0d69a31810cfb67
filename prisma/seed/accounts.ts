import { hashPassword } from "@/lib/accounts/passwords/hash";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { UserRole } from "@/lib/db/generated/enums";
import { type AccountContent, exampleAccounts } from "./content/accounts";

/** The example people who may sign in; needs the example organizations. */
export async function seedAccounts(): Promise<void> {
  // One after the other: lists that are ordered by age read as in the content.
  for (const content of exampleAccounts) await seedAccount(content);
}

async function seedAccount({
  email,
  name,
  role,
  locale,
  organization,
  seat,
  password,
  totpSecret,
}: AccountContent): Promise<void> {
  await db.user.create({
    data: {
      ...{ email, name, locale },
      role: role.toUpperCase() as UserRole,
      passwordHash: await hashPassword(password),
      ...(totpSecret && { totpSecret, totpConfirmedAt: now() }),
      ...(organization &&
        seat && { representative: { create: { role: seat, organization: { connect: { slug: organization } } } } }),
    },
  });
}
