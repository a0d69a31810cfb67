import { Tag, type TagTone } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ApplicationStatus } from "@/lib/membership/applications/rules";
import type { Standing } from "@/lib/membership/rules";

const tones: Record<ApplicationStatus, TagTone> = {
  DRAFT: "plain",
  UNDER_REVIEW: "strong",
  INFORMATION_REQUESTED: "strong",
  APPROVED: "good",
  DECLINED: "alert",
  WITHDRAWN: "plain",
};

export function StatusTag({ locale, status }: { locale: Locale; status: ApplicationStatus }) {
  return <Tag tone={tones[status]}>{translator(locale, "membership")(`statuses.${status}`)}</Tag>;
}

const standingTones: Record<Standing, TagTone> = { ACTIVE: "good", SUSPENDED: "alert", FORMER: "plain" };

export function StandingTag({ locale, standing }: { locale: Locale; standing: Standing }) {
  return <Tag tone={standingTones[standing]}>{translator(locale, "membership")(`standings.${standing}`)}</Tag>;
}
