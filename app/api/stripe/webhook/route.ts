import { keep } from "@/lib/giving/webhooks";
import { verifyEvent } from "@/lib/stripe/events";

export const dynamic = "force-dynamic";

// Stripe's events stay far below this; nobody else has anything to send here.
const longest = 1_000_000;

export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? 0) > longest) return new Response("Too large", { status: 413 });
  const event = verifyEvent(await request.text(), request.headers.get("stripe-signature"));
  if (!event) return new Response("Signature refused", { status: 400 });
  await keep(event); // a throw is a 500, and Stripe tries again
  return new Response(null, { status: 200 });
}
