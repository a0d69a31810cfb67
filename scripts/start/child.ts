import { type ChildProcess, spawn } from "node:child_process";

type Message = Readonly<Record<string, unknown>>;
export type Child = {
  name: string;
  process: ChildProcess;
  said: Promise<Message>;
  ended: Promise<string>;
  stop(): Promise<void>;
};
export type Environment = Readonly<Record<string, string | undefined>>;

const patience = 15_000;

/**
 * Starts a Node process that leaves when we do, however we end: it holds our end of a channel.
 * It has a process group of its own, so that Ctrl-C reaches only us and the order of leaving is ours.
 */
export function startChild(name: string, parameters: string[], env: Environment, quiet = false): Child {
  const child = spawn(process.execPath, parameters, {
    env: env as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  const said = new Promise<Message>((resolve, reject) => {
    child.once("message", (message) => resolve(message as Message));
    ended.then((how) => reject(new Error(`${name} ended (${how}) before it was ready`)));
  });
  said.catch(() => {});
  return { name, process: child, said, ended, stop: () => stop(child, ended) };
}

/** Runs a Node process to its end; a failure is an error. */
export async function runChild(name: string, parameters: string[], env: Environment): Promise<void> {
  const child = startChild(name, parameters, env);
  running.add(child);
  const how = await child.ended;
  running.delete(child);
  if (how !== "code 0") throw new Error(`${name} failed (${how})`);
}

const running = new Set<Child>();

/** Ends what `runChild` is waiting for. */
export async function stopRunning(): Promise<void> {
  await Promise.all([...running].map((child) => child.stop()));
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const tooLong = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(tooLong);
}
