import { africanOrganizations } from "./organizations/africa";
import { americanOrganizations } from "./organizations/americas";
import { asianPacificOrganizations } from "./organizations/asia-pacific";
import { europeanOrganizations } from "./organizations/europe";
import { middleEasternOrganizations } from "./organizations/middle-east";
import type { OrganizationContent } from "./types";

/** The example coalition's members. All of them are invented, and so are their people. */
export const organizations: OrganizationContent[] = [
  ...africanOrganizations,
  ...americanOrganizations,
  ...asianPacificOrganizations,
  ...europeanOrganizations,
  ...middleEasternOrganizations,
];
