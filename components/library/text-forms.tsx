import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReadEdition } from "@/lib/library/reading/queries";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; slug: string; edition: ReadEdition; q: string };

const field = "rounded-[3px] border border-edge bg-sheet px-3 py-2 text-base text-ink";

/** Searches inside the one document. */
export function WordsForm({ locale, slug, edition, q }: Props) {
  const t = translator(locale, "reading");
  return (
    <search className="no-print mb-7">
      <form action={paths.documentText(locale, slug)} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="edition" value={edition.language} />
        <label className="min-w-0 grow">
          <span className="mb-1.5 block text-sm">{t("text.search")}</span>
          <input
            type="search"
            name="q"
            defaultValue={q}
            maxLength={200}
            dir="auto"
            required
            className={`w-full ${field}`}
          />
        </label>
        <Button tone="quiet">{translator(locale, "common")("search")}</Button>
      </form>
    </search>
  );
}

/** Opens a page by its number. */
export function PageForm({ locale, slug, edition, page, q }: Props & { page: number }) {
  const t = translator(locale, "reading");
  return (
    <form action={paths.documentText(locale, slug)} className="flex items-end gap-3">
      <input type="hidden" name="edition" value={edition.language} />
      {q && <input type="hidden" name="q" value={q} />}
      <label>
        <span className="mb-1.5 block">{t("text.page")}</span>
        <input
          type="number"
          name="page"
          min={1}
          max={edition.pages}
          defaultValue={page}
          required
          className={`w-24 ${field}`}
        />
      </label>
      <Button tone="quiet" className="px-3 py-2">
        {t("text.go")}
      </Button>
    </form>
  );
}
