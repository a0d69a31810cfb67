import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { QueryArrayConfig, QueryArrayResult } from "pg";
import { onDatabase } from "./url";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** The door the schema engine takes to Postgres; its shadow database is a new one, never the real one. */
export class MigrationAdapter extends PrismaPg {
  private readonly opened: Adapter[] = [];

  constructor(private readonly url: string) {
    super({ connectionString: url });
  }

  override async connect() {
    const adapter = withInternalChar(await super.connect());
    this.opened.push(adapter);
    return adapter;
  }

  /** Ends the connections the engine has opened and never ends itself. */
  async close(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((adapter) => adapter.dispose()));
  }

  override async connectToShadowDb() {
    const owner = await this.connect();
    const name = `shadow_${randomUUID()}`;
    await owner.executeScript(`CREATE DATABASE "${name}"`);
    const shadow = await new MigrationAdapter(onDatabase(this.url, name)).connect();
    const close = shadow.dispose.bind(shadow);
    // A database can only be dropped once nobody is connected to it.
    shadow.dispose = async () => {
      await close();
      await owner.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return shadow;
  }
}

const internalChar = 18;
const paddedChar = 1042;

/**
 * Postgres's catalogues use a type, the internal "char", that the adapter refuses.
 * It passes as a padded char, and its true type is put back before the engine sees it.
 */
function withInternalChar(adapter: Adapter): Adapter {
  const disguised = new Map<string, boolean[]>();

  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool) as (config: QueryArrayConfig) => Promise<QueryArrayResult>;
  const disguise = async (config: QueryArrayConfig) => {
    const result = await query(config);
    const columns = result.fields.map((field) => field.dataTypeID === internalChar);
    disguised.set(config.text, columns);
    for (const field of result.fields) if (field.dataTypeID === internalChar) field.dataTypeID = paddedChar;
    return result;
  };
  pool.query = disguise as typeof pool.query;

  // The adapter cuts a script at every semicolon, through the body of a function too; Postgres takes it whole.
  adapter.executeScript = async (script) => {
    await query(script as unknown as QueryArrayConfig);
  };

  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (asked) => {
    const result = await queryRaw(asked);
    const columns = disguised.get(asked.sql) ?? [];
    const columnTypes = result.columnTypes.map((type, index) => (columns[index] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
  return adapter;
}
