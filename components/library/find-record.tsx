import { inputShape } from "@/components/forms/input-shape";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; action: string; q: string; found: number };

/** Looks for another record, by symbol, title or address; and says when there is none. */
export function FindRecord({ locale, action, q, found }: Props) {
  const t = translator(locale, "records");
  return (
    <>
      <form action={action} className="mb-6 max-w-xl">
        <label htmlFor="q" className="text-sm text-soft">
          {t("relate.find-hint")}
        </label>
        <div className="mt-1.5 flex gap-2">
          <input id="q" type="search" name="q" defaultValue={q} maxLength={200} dir="auto" className={inputShape} />
          <button type="submit" className="rounded-[3px] bg-ink px-4 font-semibold text-paper">
            {t("relate.search")}
          </button>
        </div>
      </form>
      {q !== "" && found === 0 && <p className="text-soft">{t("relate.nothing")}</p>}
    </>
  );
}
