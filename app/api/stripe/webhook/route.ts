import { longestDelivery, takeDelivery } from "@/lib/giving/webhooks";
import { textUpTo } from "@/lib/http/text";

export const dynamic = "force-dynamic";

/** Where the server does not answer it directly, see instrumentation.ts. */
export async function POST(request: Request): Promise<Response> {
  const body = await textUpTo(longestDelivery, request.body as AsyncIterable<Uint8Array> | null);
  const status = body === null ? 413 : await takeDelivery(body, request.headers.get("stripe-signature"));
  return new Response(null, { status });
}
