import { withinLimit } from "@/lib/http/reading-limits";
import { textUpTo } from "@/lib/http/text";
import { answerHarvester } from "@/lib/library/harvest/answer";
import { log } from "@/lib/log";

type Read = () => Promise<string | null>;

export const dynamic = "force-dynamic";

/** The library for harvesters, OAI-PMH 2.0. */
export function GET(request: Request): Promise<Response> {
  return answered(request, async () => new URL(request.url).search);
}

/** The same, for arguments too long for an address. It changes nothing, so any site may send it. */
export function POST(request: Request): Promise<Response> {
  return answered(request, () => textUpTo(longestBody, request.body as AsyncIterable<Uint8Array> | null));
}

const longestBody = 20_000; // bytes
const headers = { "Content-Type": "text/xml; charset=utf-8", "Cache-Control": "no-store" };

// Who asks too often is told to wait as the protocol has it (section 3.1.2.2).
function answered(request: Request, read: Read): Promise<Response> {
  return withinLimit("oai", request, 503, () => answer(read));
}

async function answer(read: Read): Promise<Response> {
  try {
    const asked = await read();
    if (asked === null) return new Response("Too long", { status: 413 });
    return new Response(await answerHarvester(new URLSearchParams(asked)), { headers });
  } catch (error) {
    // No error of the protocol: a harvester would take it for the end of its list (OAI-PMH 2.0, section 3.1.2.2).
    const { name, message, stack } = error as Error;
    log.error({ route: "/oai", name, message, stack }, "request failed");
    return new Response("Please try again later", { status: 503, headers: { "Retry-After": "60" } });
  }
}
