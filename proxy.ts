import { type NextRequest, NextResponse } from "next/server";
import {
  askedPageHeader,
  contentSecurityPolicy,
  filePolicy,
  isEmbedPath,
  isFilePath,
  isPrivatePath,
  isReadablePath,
  newNonce,
  securityHeaders,
} from "@/lib/auth/front";
import { isOwnOrigin } from "@/lib/auth/origin";
import { tombstonePath } from "@/lib/http/gone";
import { pageLinks } from "@/lib/http/page-links";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";

/**
 * Headers, the links of a document for machines, the language of "/", and a first refusal of foreign mutations. It is no
 * guard: access is decided in gates and queries, which hold without it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  if (!isReadablePath(pathname)) return harden(new NextResponse("Bad request: this is no address", { status: 400 }));
  if (isMutation(request) && !isMachine(pathname) && !isOwnOrigin(request.headers)) {
    return harden(new NextResponse("Forbidden: the request came from another site", { status: 403 }));
  }
  if (pathname === "/") {
    const language = preferred(request.headers.get("accept-language") ?? "");
    const response = NextResponse.redirect(new URL(`/${language}`, request.url), 307);
    response.headers.set("Vary", "Accept-Language");
    return harden(response);
  }
  const tombstone = tombstonePath(pathname);
  if (tombstone) return harden(NextResponse.rewrite(new URL(tombstone, request.url), { status: 410 }));
  if (isEmbedPath(pathname)) return embedded(NextResponse.next());
  if (isPrivatePath(pathname)) return privatePage(request);
  const links = await pageLinks(pathname);
  if (links) return harden(NextResponse.next({ headers: { Link: links } }));
  return harden(NextResponse.next(), isFilePath(pathname) ? filePolicy : undefined);
}

function privatePage(request: NextRequest): NextResponse {
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set(askedPageHeader, request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = harden(NextResponse.next({ request: { headers } }), policy);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

function embedded(response: NextResponse): NextResponse {
  for (const [name, value] of securityHeaders()) response.headers.set(name, value);
  return response;
}

function harden(response: NextResponse, policy = contentSecurityPolicy()): NextResponse {
  for (const [name, value] of securityHeaders()) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function isMutation(request: NextRequest): boolean {
  return !["GET", "HEAD", "OPTIONS"].includes(request.method);
}

// Machines carry a signature instead of an origin, and their handlers check it; harvesters only read, and the API says so itself.
function isMachine(pathname: string): boolean {
  return pathname === "/api/stripe/webhook" || pathname === "/oai" || pathname.startsWith("/api/v1/");
}

/** The best of our languages for an Accept-Language header (RFC 9110, section 12.5.4). */
export function preferred(header: string): Locale {
  const wanted = header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split("-")[0]?.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (wanted[0]?.language as Locale | undefined) ?? defaultLocale;
}

export const config = {
  // Uploads are left out: a proxy cuts bodies over 10 MB silently. Their handlers check the origin themselves.
  // What is left out must be free of escapes, of which Next answers a broken one with a fault.
  matcher: ["/((?!(?:_next/static|uploads)/[^%]*$|icon.svg$).*)"],
};
