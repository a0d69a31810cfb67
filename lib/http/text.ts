/** The text of a request's body; null when it has more bytes than this, whatever length it claims. */
export async function textUpTo(bytes: number, body: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > bytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
