import { seedAccounts } from "./accounts";
import { seedAppeals } from "./appeals";
import { seedApplications } from "./applications";
import { seedDocuments } from "./documents";
import { seedEarlierGiving, seedGiving, seedPledges } from "./giving";
import { seedOrganizations } from "./organizations";

type Progress = (what: string) => void;

/** Loads the example coalition into an empty database. Each step needs the ones before it. */
export async function seed(progress: Progress = () => {}): Promise<void> {
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ["member organizations", seedOrganizations],
    ["accounts", seedAccounts],
    ["applications", seedApplications],
    ["documents and publications", seedDocuments],
    ["appeals", seedAppeals],
    ["donations of last year", seedEarlierGiving],
    ["donations", seedGiving],
    ["pledges", seedPledges],
  ];
  for (const [what, step] of steps) {
    progress(what);
    await step();
  }
}
