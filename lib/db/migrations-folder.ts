import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";

export const migrationsFolder = "prisma/migrations";
const schemaFolder = "prisma/schema";
const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };

/** The migrations in the repository, in the order they apply. */
export function readMigrations(): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile,
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(migrationsFolder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** The names of the migrations in the repository, oldest first. */
export function migrationNames(): string[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function readSchema(): SchemasContainer {
  const names = readdirSync(schemaFolder).filter((name) => name.endsWith(".prisma"));
  const files = names.sort().map((name) => join(schemaFolder, name));
  return { files: files.map((path) => ({ path, content: readFileSync(path, "utf8") })) };
}

/** Writes a migration of this name, e.g. `20261124090000_init`; returns its file. */
export function keepMigration(name: string, sql: string): string {
  const file = join(migrationsFolder, name, "migration.sql");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sql);
  writeFileSync(join(migrationsFolder, lockfile.path), lockfile.content);
  return file;
}
