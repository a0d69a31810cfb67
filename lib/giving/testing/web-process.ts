import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { WebProcess } from "./flood";

const children = new Set<ChildProcess>();

/** A process of its own that takes Stripe's events by the portal's own route; it works with this file's database. */
export async function startWebProcess(port = 0): Promise<WebProcess> {
  const child = fork(fileURLToPath(new URL("./take-events.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, LISTEN_ON: String(port) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.add(child);
  const failed = once(child, "exit").then(() =>
    Promise.reject(new Error("The web process ended before it was ready.")),
  );
  const [{ url }] = (await Promise.race([once(child, "message"), failed])) as [{ url: string }];
  failed.catch(() => {});
  return {
    url,
    async kill() {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
      children.delete(child);
    },
  };
}

/** For `afterEach`: whatever a test left. */
export function killWebProcesses(): void {
  for (const child of children) child.kill("SIGKILL");
}
