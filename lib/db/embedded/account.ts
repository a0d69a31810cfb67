import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export type Account = { uid: number; gid: number };
export type Place = { account?: Account; binaries: string; data: string };

/**
 * Where the server runs, and as whom. Postgres refuses to run as root, so root lends it the account `postgres`;
 * where that account cannot enter the clone, binaries and data go to `elsewhere`.
 */
export function placeFor(binaries: string, data: string, elsewhere: string): Place {
  if (process.getuid?.() !== 0) return { binaries, data: ownFolder(data) };
  const account = ownerOf(data) ?? ownerOf(join(elsewhere, "postgres")) ?? postgresAccount();
  if (canUse(account, join(binaries, "bin", "postgres")) && canReach(account, data)) {
    return { account, binaries, data: lentFolder(data, account) };
  }
  return {
    account,
    binaries: copyBinaries(binaries, join(elsewhere, "server")),
    data: lentFolder(join(elsewhere, "postgres"), account),
  };
}

function ownFolder(folder: string): string {
  const owner = ownerOf(folder);
  if (owner && owner.uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to another user: start as that user, or delete the folder.`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function lentFolder(folder: string, { uid, gid }: Account): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, uid, gid);
  return folder;
}

function ownerOf(folder: string): Account | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function postgresAccount(): Account {
  try {
    return accountNamed("postgres");
  } catch {
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ]);
    return accountNamed("postgres");
  }
}

function accountNamed(name: string): Account {
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  return { uid: id("-u"), gid: id("-g") };
}

const pass = 0o1;
const use = 0o5;

function canUse(account: Account, path: string): boolean {
  return isAllowed(account, path, use) && canReach(account, path);
}

function canReach(account: Account, path: string): boolean {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (!isAllowed(account, folder, pass)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function isAllowed({ uid, gid }: Account, path: string, wanted: number): boolean {
  const found = statSync(path);
  const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0;
  return ((found.mode >> shift) & wanted) === wanted;
}

function copyBinaries(from: string, to: string): string {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  for (const folder of [dirname(to), to]) chmodSync(folder, 0o755);
  execFileSync("chmod", ["-R", "a+rX", to]);
  return to;
}
