import { generateWhenStale } from "../start/build";
import { runChild } from "../start/child";
import { benchHarvest } from "./harvest";
import { benchIngestion } from "./ingestion";
import { benchLedger } from "./ledger";
import { readOptions } from "./options";
import { benchPortal } from "./pages";
import { print } from "./report";
import { benchSearch } from "./search";
import { benchWebhooks } from "./webhooks";

const parts = {
  portal: {
    heading: "A portal with the example coalition, built and served as `npm start` does",
    measure: benchPortal,
  },
  ledger: { heading: "The secretariat's list of 200,000 donations", measure: benchLedger },
  search: { heading: "Library search over generated documents of five pages in six languages", measure: benchSearch },
  ingestion: { heading: "Files read as after an upload, and texts indexed", measure: benchIngestion },
  harvest: { heading: "The whole library harvested by OAI-PMH while its records change", measure: benchHarvest },
  webhooks: {
    heading: "Payment events taken by one web server, against bare inserts of their rows",
    measure: benchWebhooks,
  },
};

// `npm run bench` measures all; `npm run bench -- search` one part, `options.ts` says with what.
const given = process.argv.slice(2);
const { asked, options } = readOptions(given);
await generateWhenStale();
// Connection pools would keep the process for a while.
process.exit((asked ? await measured(asked) : await measuredApart()) ? 0 : 1);

async function measured(name: string): Promise<boolean> {
  const part = Object.entries(parts).find(([known]) => known === name)?.[1];
  if (!part) throw new Error(`There is no ${name}: ${Object.keys(parts).join(", ")}`);
  const figures = await part.measure(options);
  print(part.heading, figures);
  return figures.every((figure) => figure.reached);
}

// Each has a database of its own, and the portal's modules keep the first that they were given.
async function measuredApart(): Promise<boolean> {
  let reached = true;
  for (const name of Object.keys(parts))
    await runChild(name, ["scripts/bench.mjs", name, ...given], process.env).catch(() => (reached = false));
  return reached;
}
