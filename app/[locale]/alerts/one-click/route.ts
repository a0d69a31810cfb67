import { isOwnOrigin } from "@/lib/auth/origin";
import { textUpTo } from "@/lib/http/text";
import { localeOf } from "@/lib/i18n/params";
import { clickedOnce } from "@/lib/library/alerts/one-click";
import { paths } from "@/lib/paths";

type Context = { params: Promise<{ locale: string }> };

const longestBody = 2_000; // bytes

/** Whoever opens the address that mail programs post to: a page that asks first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const link = Object.fromEntries(new URL(request.url).searchParams);
  const page = paths.stopAlert(await localeOf(params), { alert: link.alert, key: link.key });
  return new Response(null, { status: 303, headers: { Location: page } });
}

/** Ends the mails at once, as a mail program asks for it without a page and without an origin (RFC 8058). */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response("Forbidden", { status: 403 });
  const body = await textUpTo(longestBody, request.body as AsyncIterable<Uint8Array> | null);
  if (body === null) return new Response("Too long", { status: 413 });
  const query = new URL(request.url).searchParams;
  return new Response(null, { status: await clickedOnce(Object.fromEntries(query), body) });
}
