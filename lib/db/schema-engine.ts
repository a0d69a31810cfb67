import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MigrationAdapter } from "./migration-adapter";
import { readSchema } from "./migrations-folder";

type Exports = WebAssembly.Exports & { __wbindgen_start(): void };
type PanicRegistry = { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } };

const { SchemaEngine, __wbg_set_wasm } = bindings;
const wasmFile = createRequire(import.meta.url)
  .resolve("@prisma/schema-engine-wasm")
  .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");

let loading: Promise<void> | undefined;

// Prisma's own engine is a download; the published WebAssembly build of it comes with `npm ci`.
async function load(): Promise<void> {
  (globalThis as PanicRegistry).PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const imports = { "./schema_engine_bg.js": bindings } as unknown as WebAssembly.Imports;
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), imports);
  __wbg_set_wasm(instance.exports);
  (instance.exports as Exports).__wbindgen_start();
}

/** Lends Prisma's schema engine, connected to `url`, to `work`. */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= load();
  await loading;
  const datamodels = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  const adapter = new MigrationAdapter(url);
  try {
    const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
    return await work(engine);
  } finally {
    await adapter.close();
  }
}
