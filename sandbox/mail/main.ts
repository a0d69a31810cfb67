import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MailDev } from "maildev";

// Stands in for the mail server: takes every mail, sends none on, and shows them in a web inbox.
const host = "127.0.0.1";
const smtp = Number(process.env.MAIL_SMTP_PORT) || (await freePort());
const web = Number(process.env.MAIL_INBOX_PORT) || (await freePort());

// One folder for all would belong to whoever started first.
const mailDirectory = await mkdtemp(join(tmpdir(), "icrtop-mail-"));
const inbox = new MailDev({ smtp, web, ip: host, webIp: host, silent: true, mailDirectory });
await inbox.start();

const said = { ready: true, smtpUrl: `smtp://${host}:${smtp}`, inboxUrl: `http://${host}:${web}` };
if (process.send) process.send(said);
else console.log(`Mail server ${said.smtpUrl}, inbox ${said.inboxUrl}`);

async function leave(): Promise<void> {
  await inbox.stop();
  await rm(mailDirectory, { recursive: true, force: true });
  process.exit(0);
}

process.on("disconnect", leave);
process.on("SIGTERM", leave);
process.on("SIGINT", leave);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
