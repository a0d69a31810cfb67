import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Every map of the coalition carries this sentence, as those of the United Nations do. */
export function MapDisclaimer({ locale }: { locale: Locale }) {
  return (
    <figcaption className="mt-3 max-w-[70ch] text-[0.8125rem] text-soft">
      {translator(locale, "regions")("map.disclaimer")}
    </figcaption>
  );
}
