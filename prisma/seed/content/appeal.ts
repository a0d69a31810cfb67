import { appeal2012 } from "./appeals/2012";
import { appeal2013 } from "./appeals/2013";
import type { DescribedIn, Translated } from "./types";

export type AppealContent = {
  slug: string;
  status: "open" | "closed";
  /** The date the letter bears. */
  date: string;
  opensAt: string;
  closesAt: string;
  /** In minor units. */
  goal: number;
  currency: string;
  texts: DescribedIn<{
    title: string;
    kicker: string;
    salutation: string;
    opening: string;
    closing: string;
    signature: string;
  }>;
  achievements: AchievementContent[];
  amounts: { currency: string; amount: number; effect: Translated }[];
};

export type AchievementContent = {
  text: Translated;
  linkLabel?: Translated;
  /** A record of the library or a publication. */
  documentSlug?: string;
  /** A page of the portal, without its language: /members. */
  path?: string;
};

/** Newest first; the first is the current appeal. */
export const appeals: AppealContent[] = [appeal2013, appeal2012];
