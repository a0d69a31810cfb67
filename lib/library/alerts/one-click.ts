import { visitor } from "@/lib/auth/viewer";
import { stopAlert } from "./changes";
import { alertLinkSchema } from "./schema";

/**
 * Stops an alert as a mail program asks for it (RFC 8058, section 3.1); returns the status of the answer. An alert that
 * is stopped or forgotten is answered as one that was not.
 */
export async function clickedOnce({ alert, key }: Readonly<Record<string, string>>, body: string): Promise<number> {
  // Sent as a form of either kind: in one the two stand in one line, in the other in two.
  if (!/List-Unsubscribe["=][\s\S]{0,200}One-Click/.test(body)) return 400;
  const link = alertLinkSchema.safeParse({ alert, key });
  if (!link.success) return 404;
  const stopped = await stopAlert(visitor, link.data);
  return stopped.ok ? 200 : 404;
}
