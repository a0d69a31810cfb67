// A small process that keeps Postgres: it outlives a killed parent just long enough to stop the server.
import { rmSync } from "node:fs";
import { type ServerOptions, startServer } from "./server";

/** `throwAway`: folders to delete once the server has stopped. */
export type KeeperOptions = ServerOptions & { throwAway?: string[] };
export type KeptServer = { data: string; url: string };

const options = JSON.parse(process.env.KEEPER_OPTIONS ?? "{}") as KeeperOptions;
const starting = startServer(options);
let leaving = false;

async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  await starting.then((server) => server.stop()).catch(() => {});
  for (const folder of options.throwAway ?? []) rmSync(folder, { recursive: true, force: true });
  process.exit();
}

process.on("disconnect", leave).on("SIGTERM", leave).on("SIGINT", leave);

const server = await starting.catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
process.send?.({ data: server.data, url: server.urlOf("postgres") } satisfies KeptServer);
