// `npm install` leaves the packages of other platforms out of the lockfile when the registry it asks does not have them,
// and `npm ci` then refuses the lockfile everywhere. This writes them in: run it after adding a package.
import { readFileSync, writeFileSync } from "node:fs";

const file = "package-lock.json";
const systems = ["android", "darwin", "linux", "freebsd", "win32", "openharmony"];
const processors = ["arm64", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "wasm32", "arm"];

const lock = JSON.parse(readFileSync(file, "utf8"));
for (const [name, entry] of missingFrom(lock)) lock.packages[`node_modules/${name}`] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

function missingFrom({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => [name, entryFor(name, version, dev)]),
  );
}

// Their names say what they are for, e.g. `@next/swc-darwin-arm64`.
function entryFor(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    optional: true,
    ...(os.length > 0 && { os }),
    ...(words.includes("musl") && { libc: ["musl"] }),
  };
}
