// A small process that keeps Postgres: it outlives a killed supervisor just long enough to stop the server.
import { type ServerOptions, startServer } from "@/lib/db/embedded/server";

const options = JSON.parse(process.env.KEEPER_OPTIONS ?? "{}") as ServerOptions;
const starting = startServer(options);
let leaving = false;

async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  await starting.then((server) => server.stop()).catch(() => {});
  process.exit();
}

process.on("disconnect", leave).on("SIGTERM", leave).on("SIGINT", leave);

const server = await starting.catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
process.send?.({ data: server.data, url: server.urlOf("postgres") });
