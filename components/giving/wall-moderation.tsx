import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Empty } from "@/components/ui/empty";
import { Tag } from "@/components/ui/tag";
import type { FormAction } from "@/lib/auth/action";
import type { WallEntry } from "@/lib/giving/wall/queries";
import { formatAmount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; entries: readonly WallEntry[]; decide: FormAction; hideName: FormAction };

const tones = { WAITING: "strong", SHOWN: "good", TAKEN_DOWN: "plain" } as const;

/** What wants to stand on the wall: messages are shown when an admin says so, names until an admin hides them. */
export function WallModeration({ locale, entries, decide, hideName }: Props) {
  const t = translator(locale, "wall");
  return (
    <>
      <p className="prose mb-6">
        {t("moderate.intro")} <a href={paths.supporters(locale)}>{t("moderate.see")}</a>
      </p>
      {entries.length === 0 && <Empty>{t("none")}</Empty>}
      <ul>
        {entries.map((entry) => (
          <li
            key={entry.id}
            className="grid gap-x-8 gap-y-3 border-t border-rule py-4 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <Entry locale={locale} entry={entry} />
            <div className="flex flex-wrap items-start gap-3">
              {entry.wallMessage && entry.wallMessage.status !== "SHOWN" && (
                <Decision locale={locale} entry={entry} decision="show" decide={decide} />
              )}
              {entry.wallMessage && entry.wallMessage.status !== "TAKEN_DOWN" && (
                <Decision locale={locale} entry={entry} decision="take-down" decide={decide} />
              )}
              {!entry.nameHidden && (
                <Form action={hideName} locale={locale} className="">
                  <input type="hidden" name="donation" value={entry.id} />
                  <Submit tone="quiet">
                    {t("moderate.hide-name")}
                    <span className="sr-only"> {entry.reference}</span>
                  </Submit>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ locale, entry }: { locale: Locale; entry: WallEntry }) {
  const t = translator(locale, "wall");
  const { id, reference, name, organization, wallMessage, nameHidden, amountHidden } = entry;
  return (
    <div className="min-w-0">
      <p className="wrap-anywhere">
        <strong>
          <bdi>{organization ?? name}</bdi>
        </strong>{" "}
        {nameHidden && <Tag>{t("moderate.name-hidden")}</Tag>} ·{" "}
        {formatAmount(entry.amount - entry.refundedAmount, entry.currency, locale)}{" "}
        {amountHidden && <Tag>{t("moderate.amount-hidden")}</Tag>} ·{" "}
        <a href={paths.admin.donation(locale, id)} className="whitespace-nowrap">
          <bdi>{reference}</bdi>
        </a>
      </p>
      {wallMessage && (
        <p className="mt-2 wrap-anywhere">
          <Tag tone={tones[wallMessage.status]}>{t(`moderate.status.${wallMessage.status}`)}</Tag>{" "}
          <q className="font-serif" dir="auto">
            {wallMessage.text}
          </q>
        </p>
      )}
    </div>
  );
}

type Deciding = { locale: Locale; entry: WallEntry; decision: "show" | "take-down"; decide: FormAction };

function Decision({ locale, entry, decision, decide }: Deciding) {
  const t = translator(locale, "wall");
  return (
    <Form action={decide} locale={locale} className="">
      <input type="hidden" name="donation" value={entry.id} />
      <input type="hidden" name="decision" value={decision} />
      <Submit tone={decision === "show" ? "primary" : "quiet"}>
        {t(`moderate.${decision}`)}
        <span className="sr-only"> {entry.reference}</span>
      </Submit>
    </Form>
  );
}
