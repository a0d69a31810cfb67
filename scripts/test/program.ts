import { spawn } from "node:child_process";

type Options = {
  env?: Readonly<Record<string, string | undefined>>;
  milliseconds?: number;
  /** Shows only what goes wrong. */
  quiet?: boolean;
};

/** Runs a program of `node_modules` (its JavaScript file) or of the machine to its end; true when it succeeded. */
export function succeeds(
  command: string,
  parameters: string[] = [],
  { env, milliseconds, quiet = false }: Options = {},
): Promise<boolean> {
  const [program, first] = /\.m?js$|\/bin\/(next|tsc)$/.test(command) ? [process.execPath, [command]] : [command, []];
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...parameters], {
      env: { ...process.env, ...env } as NodeJS.ProcessEnv,
      stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
      ...(milliseconds ? { timeout: milliseconds } : {}),
    });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
