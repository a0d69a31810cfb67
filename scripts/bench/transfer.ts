import { chromium } from "@playwright/test";
import { findChromium } from "../test/chromium";

export type Transfer = {
  /** Bytes over the wire, headers included, by what they were fetched for. */
  bytes: Readonly<Record<string, number>>;
  total: number;
  /** What a reader waits for before there is text: the page and its style. */
  untilText: number;
};

/** What a first visit transfers, in a browser that has seen nothing yet. */
export async function firstVisit(address: string): Promise<Transfer> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("No Chromium: install one, and set CHROMIUM_PATH to it if it is not found.");
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const network = await page.context().newCDPSession(page);
    const bytes: Record<string, number> = {};
    const kinds = new Map<string, string>();
    network.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? "Other";
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });
    await network.send("Network.enable");
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
    return { bytes, total, untilText: (bytes.Document ?? 0) + (bytes.Stylesheet ?? 0) };
  } finally {
    await browser.close();
  }
}
