import { keepMigration, readMigrations, readSchema } from "./migrations-folder";
import { withSchemaEngine } from "./schema-engine";

const filters = { externalTables: [], externalEnums: [] };

/** Applies what is missing and returns its names. Replicas may start together: call it through `prepareDatabase`. */
export function applyMigrations(ownerUrl: string): Promise<string[]> {
  return withSchemaEngine(ownerUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters });
    return appliedMigrationNames;
  });
}

/** The SQL that would bring the migrated database to the schema; empty when they agree. */
export function schemaDrift(ownerUrl: string): Promise<string> {
  return withSchemaEngine(ownerUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...readMigrations() },
      to: { tag: "schemaDatamodel", ...readSchema() },
      script: true,
      exitCode: null,
      filters,
    });
    return statementsOf(stdout ?? "");
  });
}

/** Writes the difference between migrations and schema as a new migration; returns its file, or null when there is none. */
export async function writeMigration(ownerUrl: string, name: string, at: Date): Promise<string | null> {
  const sql = await schemaDrift(ownerUrl);
  if (!sql) return null;
  const stamp = at.toISOString().replace(/\D/g, "").slice(0, 14);
  return keepMigration(`${stamp}_${name}`, `${sql}\n`);
}

function statementsOf(script: string): string {
  return /^\s*(--.*\s*)*$/.test(script) ? "" : script.trim();
}
