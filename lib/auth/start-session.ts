import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { hashToken } from "@/lib/ids";
import { cookieName, readCookie, writeCookie } from "./cookies";
import { lifetimes } from "./lifetimes";
import { authOptions } from "./next-auth";
import { proofOf } from "./proof";

/**
 * Signs a person in through next-auth's callback, which makes the session; from a form, so without JavaScript.
 * The session the browser had before ends: a token is never carried over a sign-in.
 */
export async function startSession(userId: string): Promise<void> {
  const before = await readCookie("session");
  const csrf = await ask({ method: "GET", query: { nextauth: ["csrf"] } });
  const { csrfToken } = csrf.body as { csrfToken: string };
  const signed = await ask({
    method: "POST",
    query: { nextauth: ["callback", "proof"] },
    cookies: csrf.cookies,
    body: { csrfToken, userId, proof: proofOf(userId), json: "true" },
  });
  const token = signed.cookies[cookieName("session")];
  if (!token) throw new Error("next-auth made no session");
  await writeCookie("session", token, new Date(now().getTime() + lifetimes.member.absolute));
  if (before) await db.session.deleteMany({ where: { tokenHash: hashToken(before) } });
}

type Question = Pick<NextApiRequest, "method" | "query"> & Partial<Pick<NextApiRequest, "cookies" | "body">>;
type Answer = { body: unknown; cookies: Record<string, string> };

// next-auth speaks to a request and a response; a server action has neither, so it is given what it reads and writes.
async function ask(question: Question): Promise<Answer> {
  const answer: Answer = { body: null, cookies: {} };
  const written = new Map<string, string[]>();
  const response = {
    status: () => response,
    getHeader: (name: string) => written.get(name),
    setHeader: (name: string, value: string | string[]) => {
      written.set(name, [value].flat());
      return response;
    },
    json: (body: unknown) => keep(body),
    send: (body: unknown) => keep(body),
    end: () => keep(null),
  };
  function keep(body: unknown) {
    answer.body = body;
    return response;
  }
  await NextAuth(
    { headers: {}, cookies: {}, ...question } as NextApiRequest,
    response as unknown as NextApiResponse,
    authOptions(),
  );
  for (const line of written.get("Set-Cookie") ?? []) {
    const [pair = ""] = line.split(";");
    const cut = pair.indexOf("=");
    answer.cookies[pair.slice(0, cut)] = decodeURIComponent(pair.slice(cut + 1));
  }
  return answer;
}
