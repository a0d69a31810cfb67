import { foundations } from "./documents/foundations";
import { regionalRecords } from "./documents/regional";
import { secretaryGeneralReports } from "./documents/secretary-general";
import { securityCouncilResolutions } from "./documents/security-council";
import type { LibraryRecord } from "./types";

/**
 * The public record of the Responsibility to Protect: bibliographic facts only, in our own words.
 * What was not certain about a document is left out of it.
 */
export const libraryRecords: LibraryRecord[] = [
  ...foundations,
  ...secretaryGeneralReports,
  ...securityCouncilResolutions,
  ...regionalRecords,
];
