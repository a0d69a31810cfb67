import { isLocale } from "@/lib/i18n/locales";

/** Tells a gate which page was asked for, so that signing in leads there. */
export const askedPageHeader = "x-portal-page";

const privateAreas = new Set(["member", "admin", "sign-in", "application", "donor", "alerts"]);

/** Whether a path is text at all: half an escape or a zero byte is nobody's address, and no query may meet it. */
export function isReadablePath(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\0");
  } catch {
    return false;
  }
}

/** Whether a path belongs to an area that is drawn for one person: never cached, scripts by nonce only. */
export function isPrivatePath(pathname: string): boolean {
  const [, locale, area] = decodeURIComponent(pathname).toLowerCase().split("/");
  return isLocale(locale) && area !== undefined && privateAreas.has(area);
}

/** What a stored file may do in a browser: nothing. */
export const filePolicy = "default-src 'none'; sandbox";

export function isFilePath(pathname: string): boolean {
  return /^\/(files\/[^/]+|logos)\/[^/]+$/.test(pathname);
}

/** The form for other sites says itself who may show it, as that is kept in the database. */
export function isEmbedPath(pathname: string): boolean {
  return /^\/[a-z]{2}\/embed\/give$/.test(pathname);
}

export function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
}

/** Prerendered pages cannot carry a nonce; they may run the framework's inline scripts and relax nothing else. */
export function contentSecurityPolicy(nonce?: string): string {
  const development = process.env.NODE_ENV === "development";
  const scripts = nonce ? `'self' 'nonce-${nonce}' 'strict-dynamic'` : "'self' 'unsafe-inline'";
  return [
    "default-src 'self'",
    `script-src ${scripts}${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${paymentOrigins()}`,
  ].join("; ");
}

// A form that ends at the payment page, or at a donor's cards and invoices, is followed there by its redirect.
function paymentOrigins(): string {
  const standIn = process.env.STRIPE_API_URL;
  return standIn ? new URL(standIn).origin : "https://checkout.stripe.com https://billing.stripe.com";
}

export function securityHeaders(): readonly (readonly [string, string])[] {
  const https = process.env.PORTAL_URL?.startsWith("https://");
  return [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ...(https ? [["Strict-Transport-Security", "max-age=63072000; includeSubDomains"] as const] : []),
  ];
}
