/** How a download is named (RFC 6266, RFC 8187): plain for old programs, in full for the rest. */
export function disposition(kind: "inline" | "attachment", name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plainName(name)}"; filename*=UTF-8''${encoded}`;
}

/** A name in ASCII: without accents, and without the parts between underscores of which nothing would be left. */
export function plainName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%;]/g, "");
  const [, stem = "", type = ""] = /^(.*?)(\.\w+)?$/.exec(plain) ?? [];
  const parts = stem.split("_").map((part) => part.replace(/-{2,}/g, "-").replace(/^[-\s.]+|[-\s.]+$/g, ""));
  return `${parts.filter(Boolean).join("_") || "document"}${type}`;
}
