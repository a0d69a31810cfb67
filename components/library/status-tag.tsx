import { Tag, type TagTone } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentStatus } from "@/lib/library/rules";

const tones: Record<DocumentStatus, TagTone> = {
  DRAFT: "plain",
  SUBMITTED: "strong",
  CHANGES_REQUESTED: "alert",
  PUBLISHED: "good",
  WITHDRAWN: "plain",
};

export function DocumentStatusTag({ locale, status }: { locale: Locale; status: DocumentStatus }) {
  return <Tag tone={tones[status]}>{translator(locale, "library")(`states.${status}`)}</Tag>;
}
