import { completions } from "@/lib/library/search/words";

const longest = 100;

/** What a search may be completed to, of the words of what is public. */
export async function GET(request: Request): Promise<Response> {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").replaceAll("\0", "").slice(0, longest);
  return Response.json(await completions(typed), { headers: { "Cache-Control": "public, max-age=300" } });
}
