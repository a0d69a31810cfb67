import { existsSync, readFileSync } from "node:fs";

const interval = 500;

/**
 * Calls `leave` when the program that started us is killed without a word. `npm start` puts a shell in between,
 * which outlives npm, so npm itself is watched too.
 */
export function whenOrphaned(leave: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parents = [process.ppid, parentOf(process.ppid)];
  const timer = setInterval(() => {
    if (process.ppid === parents[0] && parentOf(process.ppid) === parents[1]) return;
    clearInterval(timer);
    leave();
  }, interval);
  timer.unref();
}

// The fourth field of stat, after a name that may hold spaces and brackets.
function parentOf(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  return Number(readFileSync(file, "utf8").split(") ").at(-1)?.split(" ")[1]);
}
