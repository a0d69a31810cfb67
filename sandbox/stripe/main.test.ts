import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

function start(changes: Record<string, string>) {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: "test",
    PATH: process.env.PATH,
    PORTAL_MODE: "test",
    STRIPE_SECRET_KEY: "sk_test_sandbox",
    STRIPE_WEBHOOK_SECRET: "whsec_1",
    ...changes,
  };
  const file = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = fork(file, ["0"], { env, execArgv: ["--import", "tsx"], silent: true });
  started.push(child);
  return child;
}

describe("the stand-in as a process", () => {
  it("says when it is ready and where, and goes when its parent does", async () => {
    const child = start({});
    const [message] = await once(child, "message");
    expect(message).toMatchObject({ ready: true, url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    const gone = once(child, "exit");
    child.disconnect();
    expect((await gone)[0]).toBe(0);
  }, 20_000);

  it.each([
    ["PORTAL_MODE", { PORTAL_MODE: "production" }],
    ["PORTAL_MODE", { PORTAL_MODE: "" }],
    ["STRIPE_SECRET_KEY", { STRIPE_SECRET_KEY: "sk_live_1" }],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_WEBHOOK_SECRET: "" }],
  ])(
    "does not start with a wrong %s",
    async (name, changes) => {
      const child = start(changes);
      let said = "";
      child.stderr?.on("data", (part: Buffer) => (said += part));
      const [code] = await once(child, "close");
      expect(code).toBe(1);
      expect(said).toContain(`${name}: `);
    },
    20_000,
  );
});
