import { minutesFrom, now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { clearCookie, readCookie, writeCookie } from "./cookies";
import { currentViewer } from "./current";
import { browserMark } from "./known-browser";
import { challengedUser, type NewSession } from "./sessions";
import { startSession } from "./start-session";
import { isSignedIn } from "./viewer";

const yearInMinutes = 365 * 24 * 60;

/** Begins the session of a person who has proved who they are; tells which area is theirs. */
export async function enter(userId: string): Promise<{ isAdmin: boolean }> {
  await startSession(userId);
  const challenge = await readCookie("challenge");
  if (challenge) {
    await db.session.deleteMany({ where: { userId, kind: "SECOND_FACTOR" } });
    await clearCookie("challenge");
  }
  const { role, email } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, email: true },
  });
  await writeCookie("browser", browserMark(email), minutesFrom(now(), yearInMinutes));
  return { isAdmin: role === "ADMIN" };
}

export function keepChallenge({ token, expiresAt }: NewSession): Promise<void> {
  return writeCookie("challenge", token, expiresAt);
}

/** Whose password was right in this browser, at most ten minutes ago. */
export async function challengedPerson(): Promise<string | null> {
  return challengedUser(await readCookie("challenge"));
}

export function homeOf(locale: Locale, { isAdmin }: { isAdmin: boolean }): string {
  return isAdmin ? paths.admin.home(locale) : paths.member.home(locale);
}

/** Who sets up a second factor: after the password because it is required, or signed in because they want one. */
export async function personSettingUp(): Promise<string | null> {
  const viewer = await currentViewer();
  return isSignedIn(viewer) ? viewer.userId : challengedPerson();
}
