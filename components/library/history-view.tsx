import { AuditHistory } from "@/components/audit/audit-history";
import { Button } from "@/components/ui/button";
import { formatDate, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Difference, RecordHistory, Version } from "@/lib/library/history/queries";
import { paths } from "@/lib/paths";
import { fieldName, fieldValue } from "./curation-words";

type Props = { locale: Locale; id: string; history: RecordHistory };

/** The versions of a record, any two of them compared, and everything that was done to it. */
export function HistoryView({ locale, id, history }: Props) {
  const t = translator(locale, "curation");
  const { versions, events, compared } = history;
  const first = versions.at(-1);
  return (
    <>
      <p className="mb-6 max-w-prose text-soft">
        {first ? t("history.since", { date: formatDate(first.at, locale) }) : t("history.no-versions")}
      </p>
      {versions.length > 1 && <Choice locale={locale} id={id} history={history} />}
      {compared && <Differences locale={locale} differences={compared.differences} />}
      <section aria-labelledby="versions" className="mt-10">
        <h2 id="versions" className="mb-3 text-[1.375rem]">
          {t("history.versions")}
        </h2>
        <ol reversed>
          {versions.map((version) => (
            <li key={version.number} className="border-t border-rule py-3 break-words">
              <b>{t("history.version", { number: version.number })}</b>{" "}
              <time dateTime={version.at.toISOString()} className="text-sm text-soft">
                {formatDateTime(version.at, locale)}
              </time>{" "}
              {version.by && <bdi className="text-sm text-soft">{t("history.by", { name: version.by })}</bdi>}
              <p className="text-sm">
                {version.number === 1
                  ? t("history.first")
                  : version.changed.map((name) => fieldName(locale, name)).join(" · ")}
              </p>
            </li>
          ))}
        </ol>
      </section>
      {events.length === 0 && <p className="mt-10 text-soft">{t("history.no-events")}</p>}
      <AuditHistory locale={locale} rows={events} />
    </>
  );
}

function Choice({ locale, id, history: { versions, compared } }: Props) {
  const t = translator(locale, "curation");
  const newest = versions[0]?.number ?? 1;
  return (
    <form action={paths.admin.documentHistory(locale, id)} className="mb-8 flex flex-wrap items-end gap-3">
      <Which
        locale={locale}
        name="from"
        versions={versions}
        chosen={compared?.from ?? newest - 1}
        label={t("history.from")}
      />
      <Which locale={locale} name="to" versions={versions} chosen={compared?.to ?? newest} label={t("history.to")} />
      <Button tone="quiet" className="py-2">
        {t("history.compare")}
      </Button>
    </form>
  );
}

type WhichProps = { locale: Locale; name: string; versions: readonly Version[]; chosen: number; label: string };

function Which({ locale, name, versions, chosen, label }: WhichProps) {
  const t = translator(locale, "curation");
  return (
    <div className="text-sm text-soft">
      <label htmlFor={name} className="mb-1 block">
        {label}
      </label>
      <select
        id={name}
        name={name}
        defaultValue={chosen}
        className="max-w-full rounded-[3px] border border-edge bg-sheet px-2.5 py-2 text-[0.9375rem] text-ink"
      >
        {versions.map(({ number, at }) => (
          <option key={number} value={number}>
            {t("history.version", { number })} · {formatDateTime(at, locale)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Differences({ locale, differences }: { locale: Locale; differences: readonly Difference[] }) {
  const t = translator(locale, "curation");
  return (
    <section aria-labelledby="differences">
      <h2 id="differences" className="mb-3 text-[1.375rem]">
        {t("history.differences")}
      </h2>
      {differences.length === 0 && <p className="text-soft">{t("history.same")}</p>}
      <dl>
        {differences.map(({ name, pieces }) => (
          <div key={name} className="border-t border-rule py-3">
            <dt className="text-sm text-soft">{fieldName(locale, name)}</dt>
            <dd dir="auto" className="min-w-0 break-words whitespace-pre-wrap">
              {pieces.map((piece, index) => {
                const text = fieldValue(locale, name, piece.text);
                // Pieces have no name but their place, and never move.
                const key = `${index} ${piece.kind}`;
                if (piece.kind === "same") return <span key={key}>{text}</span>;
                const Mark = piece.kind === "added" ? "ins" : "del";
                return (
                  <Mark
                    key={key}
                    className={piece.kind === "added" ? "bg-good/15 text-good" : "bg-alert/10 text-alert"}
                  >
                    <span className="sr-only">{` ${t(`history.${piece.kind}`)}: `}</span>
                    {text}
                  </Mark>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
