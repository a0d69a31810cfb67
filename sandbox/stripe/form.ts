import { invalid } from "./errors";

/** Nested parameters before their types are checked: form encoding knows only strings. */
export type Params = { [name: string]: Param };
type Param = string | Param[] | Params;

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Reads `a[b][0]=c` as Stripe does: hashes by name, lists by number or by empty brackets. */
export function parseForm(text: string): Params {
  const root: Params = {};
  for (const [name, value] of new URLSearchParams(text)) place(root, pathOf(name), value);
  return asLists(root) as Params;
}

function pathOf(name: string): string[] {
  const [head = "", ...rest] = name.split("[");
  const path = [head, ...rest.map((part) => part.replace(/\]$/, ""))];
  const broken = head === "" || rest.some((part) => !part.endsWith("]")) || path.length > 10;
  if (broken || path.some((part) => forbidden.has(part))) throw invalid(`Invalid parameter name: ${name}`);
  return path;
}

function place(root: Params, path: string[], value: string): void {
  let here = root;
  for (const part of path.slice(0, -1)) {
    const next = here[part] ?? {};
    here[part] = next;
    if (typeof next === "string" || Array.isArray(next))
      throw invalid(`Invalid object: ${path[0]}`, undefined, path[0]);
    here = next;
  }
  const last = path.at(-1) ?? "";
  here[last === "" ? String(Object.keys(here).length) : last] = value;
}

function asLists(value: Param): Param {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, asLists(inner)] as const);
  const numbered = entries.length > 0 && entries.every(([name], index) => name === String(index));
  return numbered ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
