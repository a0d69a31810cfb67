import { Button } from "@/components/ui/button";
import type { AppealProgress, GivePanelAppeal } from "@/lib/giving/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { CurrencyLinks } from "./currency-links";
import { GiftChoice } from "./gift-choice";
import { giftOptions, usualCurrency } from "./gift-options";
import { Goal } from "./goal";
import { OfChosenAmount } from "./of-chosen";

type Props = { locale: Locale; appeal: GivePanelAppeal; progress: AppealProgress };

/** Beside the appeal: how far it has come, and how often and how much to give. What was chosen travels in the address. */
export function GivePanel({ locale, appeal, progress }: Props) {
  const t = translator(locale, "giving");
  return (
    <aside
      aria-labelledby="give-title"
      className="no-print self-start border border-t-[3px] border-rule border-t-give bg-sheet p-5 md:sticky md:top-6"
    >
      <h2 id="give-title" className="mb-2 text-[1.375rem]">
        {t("panel.title")}
      </h2>
      <Goal locale={locale} appeal={appeal} progress={progress} />
      {appeal.status === "OPEN" ? (
        <GiveForm locale={locale} appeal={appeal} />
      ) : (
        <p className="mt-4">{t("panel.closed")}</p>
      )}
    </aside>
  );
}

function GiveForm({ locale, appeal }: Pick<Props, "locale" | "appeal">) {
  const t = translator(locale, "giving");
  const options = giftOptions(locale, appeal, usualCurrency(appeal));
  const usual = options.amounts[1] ?? options.amounts[0];
  return (
    <form method="get" action={paths.donate(locale)} className="group/gift mt-5 space-y-5">
      <input type="hidden" name="appeal" value={appeal.slug} />
      <input type="hidden" name="currency" value={options.currency} />
      <GiftChoice options={options} interval="once" amount={usual?.value ?? ""} />
      <Button tone="give" className="w-full py-3 text-base">
        <OfChosenAmount texts={options.words.giveAmount} other={options.words.giveOther} />
      </Button>
      <details className="text-sm">
        <summary className="cursor-pointer text-soft">{t("panel.currencies")}</summary>
        <CurrencyLinks locale={locale} appeal={appeal.slug} interval="once" />
      </details>
      <p className="text-sm text-soft">{t("panel.safe")}</p>
    </form>
  );
}
