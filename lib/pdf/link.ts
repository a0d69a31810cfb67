const allowed = new Set(["https:", "http:", "mailto:"]);

/** The address made absolute, or undefined when it is no web or mail address. */
export function safeLink(href: string, base?: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return allowed.has(url.protocol) ? url.href : undefined;
}
