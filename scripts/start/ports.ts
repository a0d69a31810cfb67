import { createServer } from "node:net";

const attempts = 50;

/** `wanted` when it is free, else the next free port after it; 0 asks for any. */
export async function portFor(wanted: number): Promise<number> {
  if (wanted === 0) return listenable(0, "127.0.0.1");
  for (let port = wanted; port < wanted + attempts; port++) if (await isFree(port)) return port;
  throw new Error(`PORT: ${wanted} to ${wanted + attempts - 1} are all taken; give another one.`);
}

/** Waits until whoever held the port has let go of it, at most `milliseconds`. */
export async function untilFree(port: number, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end && !(await isFree(port))) await new Promise((resolve) => setTimeout(resolve, 100));
}

// Somebody may hold it on one address only: all of them must be free for `localhost` to mean us.
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", undefined]) {
    try {
      await listenable(port, host);
    } catch (error) {
      // A machine without IPv6 has no ::1 to hold.
      if ((error as NodeJS.ErrnoException).code !== "EADDRNOTAVAIL") return false;
    }
  }
  return true;
}

function listenable(port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, host }, () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === "object" ? address.port : port));
    });
  });
}
