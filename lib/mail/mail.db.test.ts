import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { type JobRunner, runJobs } from "@/lib/jobs/run";
import { mailJobs } from "./jobs";
import { mail } from "./mail";
import type { Mail } from "./message";

// The configuration is read at import: the mail server's port must stand in it before.
const port = await vi.hoisted(async () => {
  const { createServer } = await import("node:net");
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  return port;
});

const letter: Mail = {
  to: "amina@example.org",
  locale: "ar",
  subject: "دعوة",
  blocks: [{ kind: "paragraph", text: "مرحباً" }],
};

const received: { to: string[]; mail: ParsedMail }[] = [];
let refusals = 0;
let server: SMTPServer;
let runner: JobRunner | undefined;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(refusals-- > 0 ? new Error("busy") : null),
    onData: async (stream, session, done) => {
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail: await simpleParser(stream) });
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

beforeEach(async () => {
  await resetDatabase();
  received.length = 0;
  refusals = 0;
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
});

const queued = () =>
  db.$queryRaw<{ attempts: number; max_attempts: number }[]>`SELECT attempts, max_attempts FROM graphile_worker.jobs`;
const work = async () => {
  runner = await runJobs(mailJobs);
};

describe("mail", () => {
  it("is sent when its transaction commits, whole, to one address", async () => {
    await db.$transaction((tx) =>
      mail(tx, { ...letter, attachments: [{ name: "r.pdf", contentType: "application/pdf", base64: "JVBERg==" }] }),
    );
    await work();
    await vi.waitFor(() => expect(received).toHaveLength(1), 5_000);
    const [{ to, mail: got }] = received as [(typeof received)[number]];
    expect(to).toEqual(["amina@example.org"]);
    expect(got.subject).toBe("دعوة");
    expect(got.text).toContain("مرحباً");
    expect(got.html).toContain('dir="rtl"');
    expect(got.headers.get("auto-submitted")).toBe("auto-generated");
    expect(got.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([["r.pdf", "%PDF"]]);
    await vi.waitFor(async () => expect(await queued()).toEqual([]));
  });

  it("is not sent when its transaction fails", async () => {
    const failing = db.$transaction(async (tx) => {
      await mail(tx, letter);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await queued()).toEqual([]);
  });

  it("is sent once however often it is asked for with one key", async () => {
    for (let n = 0; n < 3; n++) await db.$transaction((tx) => mail(tx, letter, { key: "welcome:1" }));
    expect(await queued()).toHaveLength(1);
  });

  it("stays in the queue while the mail server refuses", async () => {
    refusals = 1;
    await db.$transaction((tx) => mail(tx, letter));
    await work();
    await vi.waitFor(async () => expect(await queued()).toEqual([{ attempts: 1, max_attempts: 10 }]), 5_000);
    await vi.waitFor(() => expect(received).toHaveLength(1), 10_000);
  });

  it.each([
    "a@example.org, b@example.org",
    "a@example.org\r\nBcc: b@example.org",
    "Amina <a@example.org>",
    "nobody",
    "",
  ])("refuses %j as an address", async (to) => {
    await expect(db.$transaction((tx) => mail(tx, { ...letter, to }))).rejects.toThrow();
  });

  it("cannot be given headers by its subject", async () => {
    await db.$transaction((tx) => mail(tx, { ...letter, subject: "Hello\r\nBcc: b@example.org\n\nbody" }));
    await work();
    await vi.waitFor(() => expect(received).toHaveLength(1), 5_000);
    const [{ to, mail: got }] = received as [(typeof received)[number]];
    expect(to).toEqual(["amina@example.org"]);
    expect(got.headers.has("bcc")).toBe(false);
    expect(got.subject).toBe("Hello Bcc: b@example.org body");
  });
});
