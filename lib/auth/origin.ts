import { env } from "@/lib/env";

/** Where the server writes who is at the other end of the connection; whatever a client puts there is replaced. */
export const socketAddressHeader = "x-portal-address";

type HeaderReader = { get(name: string): string | null };

/**
 * Whether a mutation comes from our own pages. A browser sends Origin with every POST;
 * one without it passes only when nothing says that it crosses sites (SAFETY, Front).
 */
export function isOwnOrigin(headers: HeaderReader): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return origin === new URL(env.PORTAL_URL).origin;
  const site = headers.get("sec-fetch-site");
  return site === null || site === "same-origin" || site === "none";
}

/**
 * The client's address for limits: from the trusted proxies' hop, never from what a client writes itself.
 * IPv6 counts by its /64, which is what one subscriber has.
 */
export function clientAddress(headers: HeaderReader): string {
  const hops = env.TRUSTED_PROXY_HOPS;
  const chain = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const address = hops > 0 ? chain.at(-hops) : headers.get(socketAddressHeader);
  return network(address || "unknown");
}

function network(address: string): string {
  const bare = address.replace(/^::ffff:/, "");
  if (!bare.includes(":")) return bare;
  const [head = "", tail = ""] = bare.split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail.split(":").filter(Boolean);
  const full = [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill("0"), ...back];
  return `${full.slice(0, 4).join(":")}::/64`;
}
