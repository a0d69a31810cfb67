import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { LinkedPromise } from "@/lib/giving/recurring/queries";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { giftWords } from "./promise-facts";

type Props = { locale: Locale; promised: LinkedPromise; repair: FormAction };

/** Why a card failed, in plain words, and the one button that leads to where another is given. */
export function RepairCard({ locale, promised, repair }: Props) {
  const t = translator(locale, "recurring");
  const { id, token, failure } = promised;
  return (
    <Form action={repair} locale={locale}>
      <p className="text-lg">{giftWords(locale, promised)}</p>
      {failure && <p>{t(`failed.reason.${failure}`)}</p>}
      <p className="text-soft">{t("card.body")}</p>
      <input type="hidden" name="gift" value={id} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="request" value={crypto.randomUUID()} />
      <Submit tone="give">{t("card.button")}</Submit>
    </Form>
  );
}
