import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The command line of a process, empty when there is none: a process id in a file may be somebody else's by now. */
export async function commandOf(pid: number): Promise<string> {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync("/proc/self")) return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\0", " ") : "";
  return run("ps", ["-o", "args=", "-p", String(pid)]).then(
    ({ stdout }) => stdout,
    () => "",
  );
}
