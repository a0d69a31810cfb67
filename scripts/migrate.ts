import "./dot-env";
import { throwAwayServer } from "@/lib/db/embedded/throw-away";
import { writeMigration } from "@/lib/db/migrate";
import { prepareDatabase } from "@/lib/db/prepare";

const [command, name] = process.argv.slice(2);

if (command === undefined) await apply();
else if (command === "new" && name && /^[a-z0-9_]+$/.test(name)) await write(name);
else stop("Say `npm run migrate` to apply migrations, or `npm run migrate -- new <name>` (a-z, 0-9, _) to write one.");

async function apply(): Promise<void> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl = appUrl } = process.env;
  if (!appUrl || !ownerUrl)
    return stop("DATABASE_URL: give the connection string; the embedded database is migrated by `npm start`.");
  const applied = await prepareDatabase(ownerUrl, appUrl);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}` : "The database is up to date.");
}

// Only the repository is compared, so a throw-away server does.
async function write(label: string): Promise<void> {
  const server = await throwAwayServer();
  try {
    const file = await writeMigration(server.url, label, new Date());
    console.log(file ? `Wrote ${file}: read it, and add what Prisma cannot express.` : "Migrations and schema agree.");
  } finally {
    await server.stop();
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
