import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { runChild, startChild } from "../start/child";
import { untilHealthy } from "../start/healthy";
import { portFor } from "../start/ports";
import { writeText } from "./library/texts";

const next = "node_modules/next/dist/bin/next";
const withUs = ["--import", "./scripts/start/leave-with-parent.mjs"];

/** The framework alone with one static page as long as ours: what our prerendered pages are compared with. */
export async function startPlain(like: string, folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const length = (await (await fetch(like)).text()).length;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/app`, { recursive: true });
  writeFileSync(`${folder}/next.config.mjs`, "export default { poweredByHeader: false };\n");
  writeFileSync(
    `${folder}/app/layout.jsx`,
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
  );
  writeFileSync(`${folder}/app/page.jsx`, `export default () => <main>${paragraphs(length)}</main>;\n`);

  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runChild("The plain page's build", [next, "build", folder], env);
  const port = await portFor(0);
  const server = startChild(
    "The plain page",
    [...withUs, next, "start", folder, "-p", String(port), "-H", "localhost"],
    env,
    true,
  );
  const url = `http://localhost:${port}/`;
  await untilHealthy(url);
  return { url, stop: server.stop };
}

// Next sends what it drew twice: as HTML, and as data for its scripts.
function paragraphs(length: number): string {
  let made = "";
  for (let number = 0; made.length * 2 < length; number++) made += `<p>${writeText("en", [1], 0, number).abstract}</p>`;
  return made;
}
