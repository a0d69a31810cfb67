import type { DonorViewer } from "@/lib/auth/viewer";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { hashToken } from "@/lib/ids";
import type { Mail } from "@/lib/mail/message";
import { mailGiftsLink, openGifts } from "../donors/commands";
import { request } from "./stage";

/** Every mail that waits to be sent, in order. */
export async function mails(): Promise<Mail[]> {
  const rows = await db.$queryRaw<{ payload: Mail }[]>`
    SELECT payload FROM graphile_worker._private_jobs
    JOIN graphile_worker._private_tasks tasks ON tasks.id = task_id
    WHERE tasks.identifier = 'send-mail' ORDER BY _private_jobs.id`;
  return rows.map(({ payload }) => payload);
}

/** The secret of the newest link mailed to a donor's own page. */
export async function mailedToken(): Promise<string> {
  const addresses = (await mails()).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "button" && block.url.includes("/donor/open") ? [block.url] : [])),
  );
  return new URL(addresses.at(-1) ?? "http://no-link").searchParams.get("token") ?? "";
}

/** Whoever reads the mails of this address, on their own page. */
export async function donorOf(email: string): Promise<DonorViewer> {
  await mailGiftsLink(email, "en");
  const opened = await openGifts(visitor, { token: await mailedToken() }, request);
  if (!opened.ok) throw new Error(opened.code);
  const tokenHash = hashToken(opened.value.token);
  const session = await db.session.findUniqueOrThrow({ where: { tokenHash } });
  return { kind: "donor", donorId: session.donorId ?? "", sessionId: session.id };
}
