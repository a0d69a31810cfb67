import { readiness } from "@/lib/db/readiness";

export const dynamic = "force-dynamic";

/** The database answers and has every migration this version needs. */
export async function GET(): Promise<Response> {
  const problem = await readiness();
  return new Response(problem ? `not ready: ${problem}\n` : "ready\n", { status: problem ? 503 : 200 });
}
