import { Fold } from "@/components/forms/fold";
import { Select, TextField } from "@/components/forms/inputs";
import { dedications } from "@/lib/giving/dedications/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { GiftWish } from "./gift-wish";

const card = ["recipientName", "recipientEmail", "cardOn"];

/** In whose honour or memory, and whom to tell of it. */
export function DedicationFields({ locale, wish }: { locale: Locale; wish: GiftWish }) {
  const t = translator(locale, "dedication");
  return (
    <Fold
      title={t("title")}
      hint={t("hint")}
      names={["dedication", "honoree", ...card]}
      open={Boolean(wish.dedication || wish.honoree)}
    >
      <Select
        name="dedication"
        label={t("kind")}
        placeholder={t("none")}
        options={dedications.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        defaultValue={wish.dedication}
      />
      <TextField name="honoree" label={t("honoree")} autoComplete="off" maxLength={80} defaultValue={wish.honoree} />
      <Fold title={t("card-title")} hint={t("card-hint")} names={card}>
        <TextField name="recipientName" label={t("recipient-name")} autoComplete="off" maxLength={80} />
        <TextField
          name="recipientEmail"
          type="email"
          label={t("recipient-email")}
          hint={t("recipient-email-hint")}
          autoComplete="off"
          maxLength={254}
        />
        <TextField
          name="cardOn"
          type="date"
          label={t("card-on")}
          hint={t("card-on-hint")}
          optional={translator(locale, "common")("optional")}
        />
      </Fold>
    </Fold>
  );
}
