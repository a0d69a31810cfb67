import { Checkbox } from "@/components/forms/choices";
import { Select, TextField } from "@/components/forms/inputs";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { EditedDocument } from "@/lib/library/records/editing";
import { withoutVote } from "@/lib/library/records/rules";
import { rtopReferences } from "@/lib/library/vocabulary";

type Props = { locale: Locale; document: EditedDocument };

/** Who issued a document and under which symbols, what force it has, how it was voted. */
export function StandingFields({ locale, document }: Props) {
  const t = translator(locale, "records");
  const words = translator(locale, "vocabulary");
  const authorities = ["BINDING", "NON_BINDING", "CIVIL_SOCIETY"] as const;
  const voted = document.vote === withoutVote ? "" : (document.vote ?? "");
  return (
    <>
      <div className="space-y-3">
        <TextField
          name="symbols"
          label={t("edit.symbols")}
          hint={t("edit.symbols-hint")}
          defaultValue={document.symbols.join("–")}
          maxLength={400}
          dir="ltr"
        />
        <Checkbox name="sameSymbol" label={t("edit.same-symbol")} />
      </div>
      <TextField
        name="body"
        label={t("edit.body")}
        hint={t("edit.body-hint")}
        defaultValue={document.body ?? ""}
        maxLength={200}
        dir="auto"
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          name="authority"
          label={t("edit.authority")}
          defaultValue={document.authority}
          options={authorities.map((value) => ({ value, label: t(`edit.authorities.${value}`) }))}
        />
        <Select
          name="rtopReference"
          label={t("edit.reference")}
          defaultValue={document.rtopReference?.toLowerCase().replaceAll("_", "-") ?? "none"}
          options={rtopReferences.map((value) => ({ value, label: words(`rtopReferences.${value}`) }))}
        />
      </div>
      <div className="space-y-3">
        <TextField name="vote" label={t("edit.vote")} hint={t("edit.vote-hint")} defaultValue={voted} dir="ltr" />
        <Checkbox name="withoutVote" label={t("edit.without-vote")} defaultChecked={document.vote === withoutVote} />
      </div>
    </>
  );
}
