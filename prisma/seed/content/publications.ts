import { americanPublications } from "./publications/americas";
import { asianPacificPublications } from "./publications/asia-pacific";
import { borderPublications } from "./publications/border-lands";
import { coalitionPublications } from "./publications/coalition";
import { europeanPublications } from "./publications/europe";
import { greatLakesPublications } from "./publications/great-lakes";
import { middleEasternPublications } from "./publications/middle-east";
import { publicationsOnTheirWay } from "./publications/on-their-way";
import { westAfricanPublications } from "./publications/west-africa";
import type { PublicationContent } from "./types";

/** What the example coalition and its members published: invented places and figures, real methods. */
export const publications: PublicationContent[] = [
  ...coalitionPublications,
  ...greatLakesPublications,
  ...westAfricanPublications,
  ...middleEasternPublications,
  ...borderPublications,
  ...americanPublications,
  ...asianPacificPublications,
  ...europeanPublications,
  ...publicationsOnTheirWay,
];
