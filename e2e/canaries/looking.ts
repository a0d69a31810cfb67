import { PDFiumLibrary } from "@hyzyla/pdfium";
import { streamsOf, unpacked } from "@/lib/pdf/structure";
import { type Answer, ask, askAsRouter } from "../access/ask";
import { isPublicAddress, onPaper } from "./addresses";
import type { Asker } from "./readers";
import type { CanaryWorld } from "./world";

export function asked(world: CanaryWorld, asker: Asker, address: string): Promise<Answer> {
  return ask(address, asking(world, asker));
}

function asking({ cookies }: CanaryWorld, asker: Asker) {
  return { headers: cookies[asker] ? { Cookie: cookies[asker] } : {} };
}

/** An answer, and the canaries in it that were not part of its address. */
export type Look = { readonly answer: Answer; readonly shown: readonly number[] };

/** What an address answers, in every form it can be asked for. */
export async function lookAt(world: CanaryWorld, asker: Asker, address: string): Promise<Look[]> {
  const answer = await asked(world, asker, address);
  const answers = isPage(answer) ? [answer, ...(await otherForms(world, asker, address))] : [answer];
  const named = world.planting.found(address);
  const look = async (one: Answer): Promise<Look> => {
    const found = world.planting.found(await wordsOf(one));
    return { answer: one, shown: [...found].filter((number) => !named.has(number)) };
  };
  return Promise.all(answers.map(look));
}

function isPage({ status, headers }: Answer): boolean {
  return status === 200 && (headers["content-type"] ?? "").startsWith("text/html");
}

// The data that the router fetches is in the page too: one asker for each area tells whether it is the same.
const routed: readonly Asker[] = ["visitor", "applicant", "donor", "owner of A", "admin"];

function otherForms(world: CanaryWorld, asker: Asker, address: string): Promise<Answer[]> {
  const data = routed.includes(asker) ? [askAsRouter(address, asking(world, asker))] : [];
  const papers = isPublicAddress(address) ? onPaper(address).map((paper) => asked(world, asker, paper)) : [];
  return Promise.all([...data, ...papers]);
}

/** All that an answer says: its headers, its body and, of a PDF, what its streams hold and its pages show. */
async function wordsOf({ headers, body }: Answer): Promise<string> {
  const said = `${JSON.stringify(headers)}\n${body}`;
  return body.startsWith("%PDF-") ? said + (await inside(body)) : said;
}

let reader: Promise<PDFiumLibrary> | undefined;

async function inside(pdf: string): Promise<string> {
  const bytes = Buffer.from(pdf, "latin1");
  const streams = streamsOf(pdf).map((stream) => unpacked(bytes, stream) ?? "");
  reader ??= PDFiumLibrary.init();
  const document = await (await reader).loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  // A word that is too long for its line goes on in the next.
  return [...streams, pages.join("").replace(/[^0-9a-z]/g, "")].join("\n");
}

// Nonces and the ids of orders are new each time; Next sends a page's data in pieces, cut as they become ready.
const everNew = [
  /nonce(=|-|\\?":\\?)"?[^"',\s>]+/g,
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
  /"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g,
];

/** What an answer comes to, without the canaries, as a page may repeat what it was asked for, and in any order. */
export function gistOf({ planting }: CanaryWorld, { status, headers, body }: Answer) {
  const { "content-type": type, "cache-control": kept, location = "" } = headers;
  const said = [planting.anyCanary, ...everNew].reduce((text, pattern) => text.replace(pattern, ""), body);
  const where = location.replace(planting.anyCanary, "");
  return { status, type, kept, where, said: said.split(/\\n|\n|(?=[<{])/).sort() };
}

/** The same words with canaries that were never planted. */
export function aboutNothing({ planting }: CanaryWorld, words: string): string {
  return words.replace(planting.anyCanary, (canary) => `${canary.slice(0, -4)}9999`);
}

/** Does `work` for each of `items`, a few at a time. */
export async function eachOf<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items].values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}
