import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Tally, votes } from "@/lib/membership/review/rules";

/** How the committee stands, in a line: 2 for, 1 against. */
export function TallyLine({ locale, tally }: { locale: Locale; tally: Tally }) {
  const t = translator(locale, "membership");
  const parts = votes
    .filter((vote) => tally[vote] > 0)
    .map((vote) => `${formatNumber(tally[vote], locale)} ${t(`vote-names.${vote}`)}`);
  return parts.length > 0 ? parts.join(" · ") : <span className="text-soft">–</span>;
}
