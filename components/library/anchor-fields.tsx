import { Fold } from "@/components/forms/fold";
import { Select, TextField } from "@/components/forms/inputs";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditedDocument } from "@/lib/library/records/editing";
import { anchorPlaces } from "@/lib/library/records/rules";

type Props = {
  locale: Locale;
  anchors: EditedDocument["anchors"];
  editions: EditedDocument["editions"];
};

/** As many rows as a record may have places; the filled ones first, the rest folded away. */
export function AnchorFields({ locale, anchors, editions }: Props) {
  const t = translator(locale, "records");
  const parts = ["label", "edition", "page", "link", "note"];
  const names = anchorPlaces.flatMap((index) => parts.map((part) => `anchor_${part}_${index}`));
  const options = editions.map(({ id, language }) => ({ value: id, label: ownName(language) }));
  return (
    <Fold title={t("edit.anchors")} hint={t("edit.anchors-hint")} names={names} open={anchors.length > 0}>
      <div className="space-y-6">
        {anchorPlaces.map((index) => {
          const anchor = anchors[index];
          return (
            <fieldset key={index} className="grid gap-4 sm:grid-cols-3">
              <legend className="mb-1 text-sm text-soft">{t("edit.anchor", { number: index + 1 })}</legend>
              <TextField
                name={`anchor_label_${index}`}
                label={t("edit.anchor-label")}
                defaultValue={anchor?.label ?? ""}
                maxLength={100}
                dir="auto"
              />
              <Select
                name={`anchor_edition_${index}`}
                label={t("edit.anchor-edition")}
                placeholder={t("edit.no-edition")}
                defaultValue={anchor?.editionId ?? ""}
                options={options}
              />
              <TextField
                name={`anchor_page_${index}`}
                label={t("edit.anchor-page")}
                defaultValue={anchor?.page?.toString() ?? ""}
                inputMode="numeric"
                dir="ltr"
              />
              <TextField
                name={`anchor_link_${index}`}
                label={t("edit.anchor-link")}
                defaultValue={anchor?.link ?? ""}
                maxLength={500}
                inputMode="url"
                dir="ltr"
              />
              <TextField
                name={`anchor_note_${index}`}
                label={t("edit.anchor-note")}
                defaultValue={anchor?.note ?? ""}
                maxLength={300}
                dir="auto"
              />
            </fieldset>
          );
        })}
      </div>
    </Fold>
  );
}
