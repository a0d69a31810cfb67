import { z } from "zod";
import type { Tx } from "@/lib/db/client";
import { enqueue, type JobOptions } from "@/lib/jobs/enqueue";
import type { Mail } from "./message";

const address = z.email().max(254);

/** Sends the mail when, and only if, the caller's transaction commits. Throws when `to` is not one plain address. */
export async function mail(
  tx: Pick<Tx, "$executeRaw">,
  message: Mail,
  options: Pick<JobOptions, "key" | "runAt"> = {},
): Promise<void> {
  await enqueue(tx, "send-mail", { ...message, to: address.parse(message.to) }, { ...options, maxAttempts: 10 });
}
