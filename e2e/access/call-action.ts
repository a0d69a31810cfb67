import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Answer, ask } from "./ask";

type Manifest = { node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }> };

/** A server action as the build knows it: its id, and the page (a folder under `app/[locale]`) that carries it. */
export type Built = { readonly id: string; readonly page: string };

let manifest: Manifest | undefined;

export function builtAction(file: string, name: string): Built | undefined {
  manifest ??= JSON.parse(
    readFileSync(join(process.env.NEXT_DIST_DIR || ".next", "server/server-reference-manifest.json"), "utf8"),
  ) as Manifest;
  const found = Object.entries(manifest.node).find(
    ([, { filename, exportedName }]) => filename === `app/[locale]/${file}` && exportedName === name,
  );
  const worker = found && Object.keys(found[1].workers).find((key) => key.endsWith("/page"));
  return worker ? { id: found[0], page: worker.replace(/^app\/\[locale\]\/?/, "").replace(/\/?page$/, "") } : undefined;
}

type Call = {
  id: string;
  path: string;
  fields: readonly (readonly [string, string])[];
  headers?: Readonly<Record<string, string>>;
};

/** Calls an action as React does in the browser: with (previous state, form). */
export async function callAction({ id, path, fields, headers = {} }: Call): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(`_1_${name}`, value);
  form.append("0", '["$undefined","$K1"]');
  const encoded = new Response(form);
  return ask(path, {
    method: "POST",
    headers: {
      Accept: "text/x-component",
      "Content-Type": encoded.headers.get("content-type") ?? "",
      "Next-Action": id,
      ...headers,
    },
    body: Buffer.from(await encoded.arrayBuffer()),
  });
}
