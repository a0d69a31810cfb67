import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { KeeperOptions, KeptServer } from "./keeper";

/** A server for tests and tools: fast, forgetful, gone when stopped or when this process is, however it ends. */
export async function throwAwayServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "icrtop-postgres-"));
  // The server may have an account of its own, which has to pass.
  chmodSync(folder, 0o711);
  const elsewhere = `${folder}-elsewhere`;
  const options: KeeperOptions = {
    data: join(folder, "postgres"),
    elsewhere,
    password: "throw-away",
    forgetful: true,
    throwAway: [folder, elsewhere],
  };
  const keeper = fork(fileURLToPath(new URL("./keeper.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, KEEPER_OPTIONS: JSON.stringify(options) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(keeper, "exit");
  const failed = ended.then(() => Promise.reject(new Error("Postgres did not start, see above.")));
  const [{ url }] = (await Promise.race([once(keeper, "message"), failed])) as [KeptServer];
  failed.catch(() => {});
  return {
    url,
    async stop() {
      keeper.disconnect();
      await ended;
    },
  };
}
