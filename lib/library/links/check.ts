import { setTimeout as pause } from "node:timers/promises";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { probe } from "./probe";
import { stateAfter } from "./rules";

// An hour's worth: fifty thousand links in a week.
const batch = 300;
const ofOneHost = 40;
const hostsAtOnce = 4;

/**
 * Tries the official links that are due, those of one host one after the other, a second apart. What is found of each is kept
 * at once, so that a job that is ended halfway goes on where it was.
 */
export async function checkLinks(between = 1_000): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "LinkCheck" old WHERE NOT EXISTS (SELECT 1 FROM "Edition" WHERE link = old.link)`;
  const due = await db.$queryRaw<{ link: string }[]>`
    SELECT edition.link FROM "Edition" edition
    JOIN "Document" document ON document.id = edition."documentId" AND document.status = 'PUBLISHED'
    LEFT JOIN "LinkCheck" tried ON tried.link = edition.link
    WHERE edition.link IS NOT NULL AND (tried.link IS NULL OR tried."dueAt" <= ${now()})
    GROUP BY edition.link, tried."dueAt" ORDER BY tried."dueAt" NULLS FIRST, edition.link LIMIT ${batch}`;
  const hosts = [...byHost(due.map(({ link }) => link)).values()];
  await Promise.all(
    Array.from({ length: hostsAtOnce }, async () => {
      for (let links = hosts.shift(); links; links = hosts.shift()) await checkHost(links, between);
    }),
  );
}

function byHost(links: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const link of links) {
    const host = URL.canParse(link) ? new URL(link).host : "";
    const known = hosts.get(host) ?? [];
    if (known.length < ofOneHost) hosts.set(host, [...known, link]);
  }
  return hosts;
}

async function checkHost(links: readonly string[], between: number): Promise<void> {
  for (const [index, link] of links.entries()) {
    if (index > 0) await pause(between);
    const before = await db.linkCheck.findUnique({ where: { link } });
    // The tag of what a link leads to says nothing of the link itself.
    const found = await probe(link, before?.state === "FINE" ? before.etag : null);
    // Where our own line is down, nothing was learnt of the link.
    if (found.answer === "EAI_AGAIN" || found.answer === "ENETUNREACH") continue;
    const state = stateAfter(before, found, now());
    await db.linkCheck.upsert({ where: { link }, create: { link, ...state }, update: state });
  }
}
