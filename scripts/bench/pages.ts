import { rmSync } from "node:fs";
import { portFor } from "../start/ports";
import { comparePages } from "./compare";
import { startPlain } from "./plain";
import { portalFolder, startPortal } from "./portal";
import type { Figure } from "./report";
import { firstVisit } from "./transfer";

const secondsToServe = 10;
const kilobytes = { inAll: 220, untilText: 40 };

/** The second start, what a first visit transfers, and how fast prerendered pages are served. */
export async function benchPortal(): Promise<Figure[]> {
  // The address is drawn into the pages: another port would mean another build.
  const port = await portFor(4300);
  const first = await startPortal(port);
  await first.stop();
  const portal = await startPortal(port);
  try {
    const visits: Figure[] = [];
    for (const locale of ["en", "fr", "ar"]) visits.push(...(await visit(`${portal.url}/${locale}`, `/${locale}`)));
    const plain = await startPlain(`${portal.url}/en`, `${portalFolder}/plain`);
    try {
      return [started(portal.secondsToServe), ...visits, ...(await comparePages(portal.url, plain.url))];
    } finally {
      await plain.stop();
    }
  } finally {
    await portal.stop();
    rmSync(`${portalFolder}/plain`, { recursive: true, force: true });
  }
}

function started(seconds: number): Figure {
  return {
    name: "second start",
    measured: `served after ${seconds.toFixed(1)} s`,
    wanted: `at most ${secondsToServe} s`,
    reached: seconds <= secondsToServe,
  };
}

async function visit(address: string, name: string): Promise<Figure[]> {
  const { bytes, total, untilText } = await firstVisit(address);
  const kb = (size: number) => `${(size / 1000).toFixed(1)} KB`;
  const parts = Object.entries(bytes).map(([kind, size]) => `${kind.toLowerCase()} ${kb(size)}`);
  return [
    {
      name: `${name} first visit`,
      measured: `${kb(total)}: ${parts.join(", ")}`,
      wanted: `at most ${kilobytes.inAll} KB`,
      reached: total <= kilobytes.inAll * 1000,
    },
    {
      name: `${name} until its text`,
      measured: kb(untilText),
      wanted: `at most ${kilobytes.untilText} KB`,
      reached: untilText <= kilobytes.untilText * 1000,
    },
  ];
}
