type Upload = { readonly body: ReadableStream<Uint8Array> } | { readonly refused: 411 | 413 | 415 };

/** The body of a form with files; or, as a status, why it is not even read: no length, too long, or no such form. */
export function uploadIn({ headers, body }: Request, longest: number): Upload {
  const length = Number(headers.get("content-length"));
  if (!(length > 0)) return { refused: 411 };
  if (length > longest) return { refused: 413 };
  const isForm = headers.get("content-type")?.startsWith("multipart/form-data; boundary=");
  return body && isForm ? { body } : { refused: 415 };
}
