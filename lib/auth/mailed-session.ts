import type { Result } from "@/lib/result";
import { type CookieName, clearCookie, writeCookie } from "./cookies";
import type { Request } from "./request";
import type { Visitor } from "./viewer";

type Link = { token: string };
type Opened = { token: string; expiresAt: Date };

/** A command that opens a short session by a mailed link, with the cookie that carries it. */
export function opening(
  cookie: CookieName,
  open: (visitor: Visitor, link: Link, request: Request) => Promise<Result<Opened>>,
) {
  return async (visitor: Visitor, link: Link, request: Request) => {
    const opened = await open(visitor, link, request);
    if (opened.ok) await writeCookie(cookie, opened.value.token, opened.value.expiresAt);
    return opened;
  };
}

/** A command that ends such a session, with its cookie; one that fails leaves both. */
export function closing<V, T>(cookie: CookieName, close: (viewer: V) => Promise<Result<T>>) {
  return async (viewer: V) => {
    const closed = await close(viewer);
    if (closed.ok) await clearCookie(cookie);
    return closed;
  };
}
