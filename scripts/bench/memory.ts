import { readdirSync, readFileSync } from "node:fs";

type Most = { readonly own: number; readonly all: number };

/** The most memory, in MB, that this process had, and with all that descend from it. Linux only; 0 elsewhere. */
export function watchMemory(every = 50): { stop(): Most } {
  let [own, all] = [0, 0];
  const look = () => {
    own = Math.max(own, residentOf(process.pid));
    all = Math.max(
      all,
      [process.pid, ...readers()].reduce((sum, pid) => sum + residentOf(pid), 0),
    );
  };
  const timer = process.platform === "linux" ? setInterval(look, every) : undefined;
  return {
    stop() {
      clearInterval(timer);
      return { own: Math.round(own), all: Math.round(all) };
    },
  };
}

// The keeper of the database is a child, too, and no part of it.
function readers(): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1] ?? 0);
    if (parent === process.pid && read(`/proc/${name}/cmdline`).includes("reader-process"))
      parents.set(Number(name), parent);
  }
  return [...parents.keys()];
}

function residentOf(pid: number): number {
  return (Number(read(`/proc/${pid}/statm`).split(" ")[1] ?? 0) * 4096) / 1e6;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
