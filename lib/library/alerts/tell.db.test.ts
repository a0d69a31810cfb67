import { type ParsedMail, simpleParser } from "mailparser";
import pg from "pg";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { ownerUrl, resetDatabase } from "@/lib/db/testing/database";
import { runJobs } from "@/lib/jobs/run";
import { anOrganization } from "@/lib/membership/testing/people";
import { libraryJobs } from "../jobs";
import { indexDocument } from "../search/indexing";
import { followAgain, stopAlert } from "./changes";
import { alertKey } from "./keys";
import { mostListed } from "./rules";
import { tellAlert, tendAlerts } from "./tell";
import { follow, makeDue, publish, tellAll, waiting } from "./testing/alerts";

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

const received: { to: string; mail: ParsedMail }[] = [];
let refused = "";
let server: SMTPServer;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(address === refused ? new Error("busy") : null),
    onData: async (stream, session, done) => {
      received.push({ to: session.envelope.rcptTo[0]?.address ?? "", mail: await simpleParser(stream) });
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
beforeEach(async () => {
  await resetDatabase();
  received.length = 0;
  refused = "";
});

const reader = "reader@example.org";
const texts = () => received.map(({ mail }) => mail.text ?? "");
const withdraw = async (id: string) => {
  await db.document.update({ where: { id }, data: { status: "WITHDRAWN" } });
  await indexDocument(db, id);
};

describe("a followed search is told", () => {
  it("what is new and fits, once, with title, date, beginning and link", async () => {
    await publish({ titles: { en: "Here before" } });
    await follow(reader, "region=africa");
    await publish({ titles: { en: "Bridges <b>&" } });
    await publish({ titles: { en: "Elsewhere" }, region: "europe" });
    await tellAll();
    await tellAll();
    expect(received.map(({ to }) => to)).toEqual([reader]);
    const [{ mail } = { mail: undefined }] = received;
    expect(mail?.subject).toBe("A new document: Africa");
    for (const said of ["Bridges <b>&", "18 March 2013", "http://localhost:3000/en/documents/document-", "every day"])
      expect(mail?.text).toContain(said);
    expect(mail?.text).not.toMatch(/Here before|Elsewhere/);
    expect(mail?.html).toContain("Bridges &lt;b&gt;&amp;");
  });

  it("in the language in which it was followed", async () => {
    await follow(reader, "region=africa", { locale: "ar" });
    await publish({ titles: { en: "Bridges", ar: "الجسور" } });
    await tellAll();
    expect(received[0]?.mail.subject).toMatch(/^وثيقة جديدة/);
    expect(received[0]?.mail.text).toContain("الجسور");
    expect(received[0]?.mail.text).toContain("/ar/documents/");
    expect(received[0]?.mail.html).toContain('dir="rtl"');
  });

  it("nothing when nothing is new, or nothing that fits", async () => {
    await follow(reader, "region=africa");
    await tellAll();
    await publish({ region: "europe" });
    await tellAll();
    expect(received).toEqual([]);
  });

  it("only the first of many, and how many more there are", async () => {
    await follow(reader);
    for (let n = 0; n < mostListed + 3; n++) await publish();
    await tellAll();
    const [text = ""] = texts();
    expect(text.match(/\/en\/documents\//g)).toHaveLength(mostListed);
    expect(text).toContain("And 3 more");
    expect(received[0]?.mail.subject).toContain("28 new documents");
  });

  it("with the headers by which mail programs stop it at once", async () => {
    const { id } = await follow(reader);
    await publish();
    await tellAll();
    const headers = received[0]?.mail.headerLines ?? [];
    const of = (key: string) => headers.find((line) => line.key === key)?.line;
    expect(of("list-unsubscribe")?.replace(/\s+/g, " ")).toBe(
      `List-Unsubscribe: <http://localhost:3000/en/alerts/one-click?alert=${id}&key=${alertKey(id)}>`,
    );
    expect(of("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(texts()[0]).toContain(`/en/alerts/stop?alert=${id}`);
    expect(texts()[0]).toContain("/en/alerts?follower=");
  });
});

describe("what a visitor may not see is not told", () => {
  it("a document for members, a draft, one that is withdrawn before", async () => {
    await follow(reader);
    await publish({ audience: "MEMBERS", titles: { en: "canary" } });
    await publish({ status: "DRAFT", titles: { en: "canary" } });
    await withdraw(await publish({ titles: { en: "canary" } }));
    await tellAll();
    expect(received).toEqual([]);
  });

  it("one that is withdrawn between the night's work and the sending", async () => {
    await follow(reader);
    const id = await publish({ titles: { en: "canary" } });
    await publish({ titles: { en: "Stays" } });
    await makeDue();
    await tendAlerts();
    await withdraw(id);
    const [job] = await waiting("send-alert");
    await tellAlert(job?.payload ?? never(), job?.id ?? "");
    expect(texts()[0]).toContain("Stays");
    expect(texts()[0]).not.toContain("canary");
  });

  it("though the index of searches still has it", async () => {
    await follow(reader);
    const id = await publish({ titles: { en: "canary" } });
    await db.document.update({ where: { id }, data: { audience: "MEMBERS" } });
    await db.harvestRecord.updateMany({ data: { deleted: false } });
    await tellAll();
    expect(received).toEqual([]);
  });

  it("the name of a hidden publisher, and what only its name would find", async () => {
    const hidden = await anOrganization({ slug: "at-risk", name: "Canary watch", listing: "MEMBERS" });
    await follow(reader);
    await follow("guess@example.org", "publisher=at-risk");
    await publish({ publisherId: hidden.id });
    await tellAll();
    expect(received.map(({ to }) => to)).toEqual([reader]);
    expect(JSON.stringify(received)).not.toMatch(/Canary watch|at-risk/);
  });

  it("is told once it is public, and not again when it changes", async () => {
    await follow(reader);
    const id = await publish({ audience: "MEMBERS" });
    await tellAll();
    await db.document.update({ where: { id }, data: { audience: "PUBLIC" } });
    await indexDocument(db, id);
    await tellAll();
    await db.document.update({ where: { id }, data: { vote: "1–0–0" } });
    await withdraw(id);
    await db.document.update({ where: { id }, data: { status: "PUBLISHED" } });
    await indexDocument(db, id);
    await tellAll();
    expect(received).toHaveLength(1);
  });
});

describe("nothing is missed and nothing told twice", () => {
  it("what is committed late, with an earlier moment of publication", async () => {
    await follow(reader);
    const id = await publish({ status: "DRAFT", titles: { en: "Late" } });
    let commit = () => {};
    const committed = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let stamped = () => {};
    const isStamped = new Promise<void>((resolve) => {
      stamped = resolve;
    });
    const publishing = db.$transaction(
      async (tx) => {
        await tx.document.update({ where: { id }, data: { status: "PUBLISHED", publishedAt: new Date(0) } });
        await indexDocument(tx, id);
        await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
        stamped();
        await committed;
      },
      { timeout: 15_000 },
    );
    await isStamped;
    await publish({ titles: { en: "On time" } });
    const telling = tellAll();
    await new Promise((resolve) => setTimeout(resolve, 400));
    commit();
    await Promise.all([publishing, telling]);
    await tellAll();
    expect(
      texts()
        .join("\n")
        .match(/^Late$/gm),
    ).toHaveLength(1);
    expect(
      texts()
        .join("\n")
        .match(/^On time$/gm),
    ).toHaveLength(1);
  });

  it("by two workers at once", async () => {
    for (let n = 0; n < 12; n++) await follow(`reader${n}@example.org`);
    await publish();
    await makeDue();
    await Promise.all([tendAlerts(), tendAlerts(), tendAlerts()]);
    const alerts = (await waiting("send-alert")).map(({ payload }) => payload.alertId);
    expect(alerts).toHaveLength(12);
    expect(new Set(alerts).size).toBe(12);
  });

  it("by one that is killed in the middle of the night's work", async () => {
    for (let n = 0; n < 3; n++) await follow(`reader${n}@example.org`);
    await publish();
    await makeDue();
    const before = await db.alert.findMany({ orderBy: { id: "asc" } });
    const owner = new pg.Client({ connectionString: ownerUrl() });
    await owner.connect();
    await owner.query(`CREATE FUNCTION killed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'killed'; END $$`);
    await owner.query(`CREATE TRIGGER killed BEFORE INSERT ON graphile_worker._private_jobs
      FOR EACH ROW WHEN (NEW.key LIKE 'alert:%') EXECUTE FUNCTION killed()`);
    await expect(tendAlerts()).rejects.toThrow();
    await owner.query("DROP FUNCTION killed CASCADE");
    await owner.end();
    expect(await db.alert.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    await tellAll();
    expect(received).toHaveLength(3);
  });

  it("by a mail server that refuses one of them for a while", async () => {
    for (const name of ["a", "b", "c"]) await follow(`${name}@example.org`);
    await publish();
    refused = "b@example.org";
    await makeDue();
    await tendAlerts();
    const runner = await runJobs(libraryJobs);
    await vi.waitFor(() => expect(received.map(({ to }) => to).sort()).toEqual(["a@example.org", "c@example.org"]), {
      timeout: 10_000,
    });
    // Another night passes before it is sent: each span is told by its own mail.
    await vi.waitFor(async () => expect(await waiting("send-alert")).toHaveLength(1), { timeout: 10_000 });
    refused = "";
    await vi.waitFor(() => expect(received).toHaveLength(3), { timeout: 15_000 });
    await vi.waitFor(async () => expect(await waiting("send-alert")).toHaveLength(0));
    await runner.stop();
    expect(received.at(-1)?.to).toBe("b@example.org");
  }, 40_000);

  it("who stopped gets no mail that waits; who takes it back is told what appeared meanwhile", async () => {
    const { id } = await follow(reader);
    const link = { alert: id, key: alertKey(id) };
    await publish({ titles: { en: "Before" } });
    await makeDue();
    await tendAlerts();
    await stopAlert(visitor, link);
    const [job] = await waiting("send-alert");
    await tellAlert(job?.payload ?? never(), job?.id ?? "");
    await publish({ titles: { en: "Meanwhile" } });
    await makeDue();
    await tendAlerts();
    expect(received).toEqual([]);
    await followAgain(visitor, link);
    await tellAll();
    expect(texts().join()).toContain("Meanwhile");
  });

  it("an alert is due again the next day, and no earlier", async () => {
    await follow(reader);
    await makeDue();
    await tendAlerts();
    const { dueAt } = await db.alert.findFirstOrThrow();
    expect(dueAt.getTime()).toBeGreaterThan(Date.now());
    expect(dueAt.getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
  });
});

function never(): never {
  throw new Error("No job waits");
}
