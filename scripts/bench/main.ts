import { generateWhenStale } from "../start/build";
import { benchLedger } from "./ledger";
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
  search: { heading: "Library search over 10,000 generated documents, 40 searches of each kind", measure: benchSearch },
  webhooks: {
    heading: "Payment events taken by one web server, against bare inserts of their rows",
    measure: benchWebhooks,
  },
};

// `npm run bench` measures all; `npm run bench -- search` one part.
const asked = process.argv[2];
let reached = true;
await generateWhenStale();
for (const [name, { heading, measure }] of Object.entries(parts)) {
  if (asked && asked !== name) continue;
  const figures = await measure();
  print(heading, figures);
  reached &&= figures.every((figure) => figure.reached);
}
// Connection pools would keep the process for a while.
process.exit(reached ? 0 : 1);
