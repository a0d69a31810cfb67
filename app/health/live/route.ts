export const dynamic = "force-dynamic";

/** The process answers. Touches nothing else, so a slow database does not get it killed. */
export function GET(): Response {
  return new Response("live\n");
}
