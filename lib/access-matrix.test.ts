import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { actions } from "@/e2e/access/actions";
import { handlers, pages } from "@/e2e/access/matrix";

// Access is closed by default: whatever can be asked for says in e2e/access/matrix.ts who gets it.

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
const foldersWith = (name: string, below: string) =>
  files
    .filter((file) => file.startsWith("app/") && file.endsWith(`/${name}`))
    .map((file) => relative(below, dirname(file)));

const pageFolders = foldersWith("page.tsx", "app/[locale]");
const handlerFolders = foldersWith("route.ts", "app");
const sourceOf = (file: string) => (/\.tsx?$/.test(file) ? readFileSync(file, "utf8") : "");
const actionFiles = files
  .filter((file) => sourceOf(file).startsWith('"use server"'))
  .map((file) => relative("app/[locale]", file));

describe("the matrix of access", () => {
  it("has a row for every page, and no row without one", () => {
    expect(Object.keys(pages).sort()).toEqual(pageFolders.sort());
  });

  it("has a row for every route handler, and no row without one", () => {
    expect(Object.keys(handlers).sort()).toEqual(handlerFolders.sort());
  });

  it("has a row for every file of actions, and no row without one", () => {
    expect(Object.keys(actions).sort()).toEqual(actionFiles.sort());
  });

  it.each(actionFiles)("knows every action of %s, with the wrapper that stands before it", (file) => {
    expect(wrappersOf(readFileSync(`app/[locale]/${file}`, "utf8"))).toEqual(actions[file]);
  });

  it("overlooks no action: they stand in files of their own", () => {
    const inside = files.filter((file) => /\n.*["']use server["']/.test(sourceOf(file)));
    expect(inside).toEqual([]);
  });
});

/** Which wrapper each exported value of a file of actions goes through; undefined where it goes through none. */
function wrappersOf(source: string): Record<string, string | undefined> {
  const wrapped = new Map(
    [...source.matchAll(/const (\w+) = (\w+Action)\(/g)].map(([, name = "", wrapper]) => [name, wrapper]),
  );
  const exports = source.split(/\nexport (?!type)/).slice(1);
  return Object.fromEntries(exports.map((text) => [nameOf(text), wrapperOf(text, wrapped)]));
}

function nameOf(text: string): string {
  return /^(?:async function|const) (\w+)/.exec(text)?.[1] ?? text;
}

function wrapperOf(text: string, wrapped: ReadonlyMap<string, string | undefined>): string | undefined {
  const called = /\{\n\s*return (\w+)\(previous, form\);\n\}\s*$/.exec(text)?.[1];
  if (called) return wrapped.get(called);
  return /\{\n\s*await refuseForeignOrigin\(\);/.test(text) ? nameOf(text) : undefined;
}
