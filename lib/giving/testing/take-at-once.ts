import { POST } from "@/app/api/stripe/webhook/route";
import { db } from "@/lib/db/client";
import { readEvent } from "@/lib/stripe/events";
import { receive } from "../webhooks";

type Waiting = { payload: { event: unknown } };

/** The portal's webhook with the job behind it: when it answers, the effect is drawn. */
export async function takeAtOnce(request: Request): Promise<Response> {
  const { id } = (await request.clone().json()) as { id: string };
  const answer = await POST(request);
  const waiting = await db.$queryRaw<Waiting[]>`
    DELETE FROM graphile_worker._private_jobs WHERE key = ${`event:${id}`} RETURNING payload`;
  for (const { payload } of waiting) await receive(readEvent(payload.event));
  return answer;
}
