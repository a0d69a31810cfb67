import { headers } from "next/headers";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { defaultLocale } from "@/lib/i18n/locales";
import { hashToken } from "@/lib/ids";
import { log } from "@/lib/log";
import { paths } from "@/lib/paths";
import { cookieName, cookieOptions } from "./cookies";
import { lifetimes } from "./lifetimes";
import { clientAddress } from "./origin";
import { isProof } from "./proof";
import { createSession, endSession } from "./sessions";

/**
 * next-auth with sessions that can be ended: its token is not a signed statement but a random one, whose hash is a
 * row. `encode` makes the row, `decode` looks it up, signing out deletes it.
 */
export function authOptions(): AuthOptions {
  return {
    secret: env.AUTH_SECRET,
    session: { strategy: "jwt", maxAge: lifetimes.member.absolute / 1000 },
    useSecureCookies: env.PORTAL_URL.startsWith("https://"),
    cookies: { sessionToken: { name: cookieName("session"), options: cookieOptions() } },
    providers: [
      CredentialsProvider({
        id: "proof",
        credentials: { userId: {}, proof: {} },
        // The account commands have checked password and second factor; the proof says so, for a minute.
        authorize: async (given) => (given && isProof(given.userId, given.proof) ? { id: given.userId } : null),
      }),
    ],
    jwt: { encode, decode },
    // Its own pages would show the inner credentials; ours are the only ones.
    pages: {
      signIn: paths.signIn(defaultLocale),
      signOut: paths.signIn(defaultLocale),
      error: paths.signIn(defaultLocale),
    },
    callbacks: {
      session: ({ session }) => ({ expires: session.expires }),
      // Never to where a request says.
      redirect: () => env.PORTAL_URL,
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sessionId === "string") {
          const { sessionId } = token;
          await transaction((tx) => endSession(tx, sessionId));
        }
      },
    },
    logger: {
      // A damaged or ended token is a visitor, nothing to report.
      error: (code) => code === "JWT_SESSION_ERROR" || log.error({ code }, "next-auth"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

const encode: NonNullable<NonNullable<AuthOptions["jwt"]>["encode"]> = async ({ token }) => {
  // Reading the session hands the same token back.
  if (typeof token?.sessionToken === "string") return token.sessionToken;
  const userId = token?.sub;
  if (!userId) return "";
  const sent = await headers();
  const device = { address: clientAddress(sent), userAgent: sent.get("user-agent") };
  return transaction(async (tx) => {
    const { role } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { role: true } });
    return (await createSession(tx, { kind: "USER", userId, admin: role === "ADMIN" }, device)).token;
  });
};

const decode: NonNullable<NonNullable<AuthOptions["jwt"]>["decode"]> = async ({ token }) => {
  if (!token) return null;
  const session = await db.session.findUnique({ where: { tokenHash: hashToken(token) } });
  if (session?.kind !== "USER" || !session.userId || session.expiresAt <= now()) return null;
  return { sub: session.userId, sessionId: session.id, sessionToken: token };
};
