/**
 * The origin of an address as an admin types it: https, a host with a dot, no user, no wildcard; null where it is none.
 * What comes out goes into a header, so it holds nothing but scheme, host and port.
 */
export function siteOrigin(text: string): string | null {
  const typed = text.trim();
  const written = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(written)) return null;
  const { protocol, origin, hostname, username, password } = new URL(written);
  if (protocol !== "https:" || username || password) return null;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? origin : null;
}

/** Who may show the form inside their pages, as a Content-Security-Policy says it: nobody else. */
export function frameAncestors(origins: readonly string[]): string {
  return origins.length > 0 ? `frame-ancestors ${origins.join(" ")}` : "frame-ancestors 'none'";
}

/** What another site puts into its page: our form in a frame, without a script of ours or of anybody. */
export function frameSnippet(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="480" style="border:0;max-width:26rem" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/** A button of its own: a link and nothing else. */
export function buttonSnippet(address: string, label: string): string {
  return `<a href="${escaped(address)}" style="display:inline-block;padding:.7em 1.4em;border-radius:3px;background:#b1401f;color:#fff;font:600 1em/1.2 system-ui,sans-serif;text-decoration:none">${escaped(label)}</a>`;
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, inside quotes too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
