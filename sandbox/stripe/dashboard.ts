import type { ServerResponse } from "node:http";
import { sendPage } from "./http";
import { asText, document } from "./page";
import type { Store } from "./store";

/** Serves /dashboard/{folder}/{id}: the object as it stands, and what moved because of it. */
export function dashboardPage(store: Store, id: string, response: ServerResponse): void {
  const found = store.objects.get(id);
  if (!found) {
    sendPage(response, 404, document("en", "Nothing here", "<h1>Nothing here</h1>"));
    return;
  }
  const related = [...store.objects.values()].filter((each) => each.id !== id && JSON.stringify(each).includes(id));
  const shown = [found, ...related.filter((each) => each.object !== "event")];
  const parts = shown.map((each) => `<h2>${each.object}</h2><pre>${asText(JSON.stringify(each, null, 2))}</pre>`);
  sendPage(response, 200, document("en", asText(id), `<h1>${asText(id)}</h1>${parts.join("")}`));
}
