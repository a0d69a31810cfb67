import { takeDelivery } from "@/lib/giving/webhooks";

export const dynamic = "force-dynamic";

/** Where the server does not answer it directly, see instrumentation.ts. */
export async function POST(request: Request): Promise<Response> {
  const status = await takeDelivery(await request.text(), request.headers.get("stripe-signature"));
  return new Response(null, { status });
}
