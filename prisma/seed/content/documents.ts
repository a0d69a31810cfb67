import { foundations } from "./documents/foundations";
import { regionalRecords } from "./documents/regional";
import { regionalRecordsSince2013 } from "./documents/regional-since-2013";
import { secretaryGeneralReports } from "./documents/secretary-general";
import { secretaryGeneralReportsSince2017 } from "./documents/secretary-general-since-2017";
import { securityCouncilResolutions } from "./documents/security-council";
import { securityCouncilResolutionsSince2012 } from "./documents/security-council-since-2012";
import { unitedNationsRecords } from "./documents/united-nations";
import type { LibraryRecord } from "./types";

/**
 * The public record of the Responsibility to Protect: bibliographic facts only, in our own words.
 * What was not certain about a document is left out of it.
 */
export const libraryRecords: LibraryRecord[] = [
  ...foundations,
  ...unitedNationsRecords,
  ...secretaryGeneralReports,
  ...secretaryGeneralReportsSince2017,
  ...securityCouncilResolutions,
  ...securityCouncilResolutionsSince2012,
  ...regionalRecords,
  ...regionalRecordsSince2013,
];
