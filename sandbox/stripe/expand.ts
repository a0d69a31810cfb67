import { invalid } from "./errors";
import type { Store } from "./store";

/** Replaces ids by the objects they name, along dotted paths: https://docs.stripe.com/api/expanding_objects */
export function expanded<T extends object>(store: Store, answer: T, paths: string[] = []): T {
  if (paths.length === 0) return answer;
  const copy = structuredClone(answer);
  for (const path of paths) follow(store, copy as Record<string, unknown>, path.split("."), path);
  return copy;
}

function follow(store: Store, at: Record<string, unknown>, [name, ...rest]: string[], path: string): void {
  if (name === undefined) return;
  const value = at[name];
  if (value === undefined) throw invalid(`This property cannot be expanded (${path}).`, undefined, "expand");
  if (Array.isArray(value)) {
    for (const each of value) follow(store, each, rest, path);
    return;
  }
  if (typeof value === "string") at[name] = structuredClone(store.objects.get(value) ?? value);
  const next = at[name];
  if (rest.length > 0 && typeof next === "object" && next !== null) {
    follow(store, next as Record<string, unknown>, rest, path);
  }
}
