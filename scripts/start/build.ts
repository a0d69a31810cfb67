import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Environment, runChild } from "./child";
import { step } from "./progress";

const folders = ["app", "components", "lib", "public"];
const files = [
  "package-lock.json",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "proxy.ts",
  "middleware.ts",
];
const notBuilt = /\.test\.tsx?$|^lib\/db\/generated\//;
const next = "node_modules/next/dist/bin/next";
const schemaStamp = "lib/db/generated/schema.sha256";

/** Generates the database client when the schema has changed. */
export async function generateWhenStale(): Promise<void> {
  const hash = hashOf(filesIn("prisma/schema"));
  if (existsSync(schemaStamp) && readFileSync(schemaStamp, "utf8") === hash) return;
  await step("Generating the database client", () => runChild("Prisma", ["scripts/generate.mjs"], process.env));
  writeFileSync(schemaStamp, hash);
}

/** Builds the pages when sources or configuration have changed, or the database is another one: they are drawn from it. */
export async function buildWhenStale(env: Environment, databaseId: string): Promise<void> {
  const folder = env.NEXT_DIST_DIR || ".next";
  const stamp = join(folder, "portal-build.sha256");
  const sources = [
    ...folders.flatMap(filesIn),
    ...filesIn("prisma/schema"),
    ...files.filter((file) => existsSync(file)),
  ];
  const settings = [process.version, databaseId, env.PORTAL_URL, env.PORTAL_MODE];
  const hash = hashOf(
    sources.filter((file) => !notBuilt.test(file)),
    settings.join("\n"),
  );
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await step("Building the pages", () => runChild("The build", [next, "build"], { ...env, NODE_ENV: "production" }));
  writeFileSync(stamp, hash);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function hashOf(paths: string[], seed = ""): string {
  const hash = createHash("sha256").update(seed);
  for (const path of [...paths].sort()) hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}
