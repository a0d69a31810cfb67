import { Tag, type TagTone } from "@/components/ui/tag";
import type { PledgeStatus } from "@/lib/giving/pledges/rules";
import type { DonationStatus } from "@/lib/giving/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const tones: Record<DonationStatus, TagTone> = {
  STARTED: "plain",
  PENDING: "strong",
  SUCCEEDED: "good",
  FAILED: "alert",
  EXPIRED: "plain",
  PARTLY_REFUNDED: "strong",
  REFUNDED: "plain",
  DISPUTED: "alert",
};

export const donationStatuses = Object.keys(tones) as DonationStatus[];

export function DonationState({ locale, status }: { locale: Locale; status: DonationStatus }) {
  return <Tag tone={tones[status]}>{translator(locale, "giving")(`status.${status}`)}</Tag>;
}

const pledgeTones: Record<PledgeStatus, TagTone> = {
  OPEN: "strong",
  KEPT: "good",
  EXPIRED: "plain",
  WITHDRAWN: "plain",
};

export const pledgeStatuses = Object.keys(pledgeTones) as PledgeStatus[];

export function PledgeState({ locale, status }: { locale: Locale; status: PledgeStatus }) {
  return <Tag tone={pledgeTones[status]}>{translator(locale, "pledge")(`status.${status}`)}</Tag>;
}
