import { env } from "@/lib/env";
import { isId } from "@/lib/ids";

/** The host of the portal, which makes its identifiers its own. */
export function repositoryIdentifier(): string {
  return new URL(env.PORTAL_URL).hostname;
}

/** By the id of the document, as its slug may change (OAI identifier guidelines, section 2). */
export function identifierOf(id: string): string {
  return `oai:${repositoryIdentifier()}:${id}`;
}

/** The id in an identifier of ours; null for any other. */
export function idIn(identifier: string): string | null {
  const prefix = identifierOf("");
  const id = identifier.slice(prefix.length);
  return identifier.startsWith(prefix) && isId(id) && id === id.toLowerCase() ? id : null;
}
