import type { IncomingMessage, ServerResponse } from "node:http";
import { failAuthentication, isAsking, questionOf } from "./authentication";
import type { Bank } from "./bank";
import { bankPage, isConfirmed } from "./bank-question";
import { patiently } from "./hosted";
import { readBody, redirect, sendPage } from "./http";
import type { Event } from "./objects";
import { outcomes } from "./page";
import { openSetupOf, type Portal, replaceCard, visitPortal } from "./portal";
import { type PortalNews, portalClosedPage, portalPage } from "./portal-page";
import { languageOf } from "./words";

/** Serves /p/session/{secret}, whose bearer needs no login, and /p/session/{secret}/bank in the bank's place. */
export async function hostedPortal(
  bank: Bank,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  send: (events: Event[]) => Promise<void>,
): Promise<void> {
  const body = request.method === "POST" ? await readBody(request) : null;
  const [secret = "", at] = path.split("/");
  const portal = visitPortal(bank, secret);
  const language = languageOf(portal?.session.locale ?? "auto", undefined, request.headers["accept-language"]);
  if (!portal || portal.isOver) return sendPage(response, portal ? 410 : 404, portalClosedPage(language));

  const home = `/p/session/${secret}`;
  const leave = async (news: PortalNews) => {
    await patiently(send(bank.takeEvents()));
    redirect(response, (news === "saved" && redirectOf(portal)) || `${home}?news=${news}`);
  };
  if (at === "bank") {
    const intent = openSetupOf(bank, portal);
    const decision = intent && questionOf(intent);
    if (!intent || !decision) return redirect(response, home);
    if (body === null) return sendPage(response, 200, bankPage(language, null));
    if (isConfirmed(body)) return leave(replaceCard(bank, portal, decision) ? "saved" : "declined");
    failAuthentication(bank, intent);
    return leave("unproven");
  }
  if (body === null) return sendPage(response, 200, portalPage(bank, portal, language, newsIn(request)));

  const wanted = new URLSearchParams(body).get("outcome");
  const outcome = outcomes.find((each) => each === wanted) ?? "succeed";
  const isSaved = replaceCard(bank, portal, outcome);
  if (!isAsking(outcome)) return leave(isSaved ? "saved" : "declined");
  await patiently(send(bank.takeEvents()));
  redirect(response, `${home}/bank`);
}

function redirectOf({ session }: Portal): string | undefined {
  return session.flow?.after_completion.redirect?.return_url;
}

function newsIn(request: IncomingMessage): PortalNews {
  const said = new URL(request.url ?? "/", "http://sandbox").searchParams.get("news");
  return (["saved", "declined", "unproven"] as const).find((each) => each === said) ?? null;
}
