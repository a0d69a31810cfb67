import { Checkbox } from "@/components/forms/choices";
import { Fold } from "@/components/forms/fold";
import { Select, TextArea, TextField } from "@/components/forms/inputs";
import { designations } from "@/lib/giving/choices/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { GiftWish } from "./gift-wish";

/** What a donor may say besides the gift; folded away, as nothing of it is needed. */
export function GiftMore({ locale, wish }: { locale: Locale; wish: GiftWish }) {
  const t = translator(locale, "gift");
  const optional = translator(locale, "common")("optional");
  const names = ["designation", "organization", "nameHidden", "amountHidden", "message"];
  const preset = [wish.designation, wish.organization, wish.nameHidden, wish.amountHidden, wish.message];
  return (
    <Fold title={t("more")} hint={t("more-hint")} names={names} open={preset.some(Boolean)}>
      <Select
        name="designation"
        label={t("designation")}
        placeholder={t("designations.needed")}
        options={designations
          .filter((name) => name !== "needed")
          .map((value) => ({ value, label: t(`designations.${value}`) }))}
        defaultValue={wish.designation}
      />
      <TextField
        name="organization"
        label={t("organization")}
        hint={t("organization-hint")}
        optional={optional}
        autoComplete="organization"
        maxLength={160}
        defaultValue={wish.organization}
      />
      <Checkbox name="nameHidden" label={t("name-hidden")} defaultChecked={wish.nameHidden} />
      <Checkbox name="amountHidden" label={t("amount-hidden")} defaultChecked={wish.amountHidden} />
      <TextArea
        name="message"
        label={t("message")}
        hint={t("message-hint")}
        optional={optional}
        rows={3}
        maxLength={280}
        defaultValue={wish.message}
      />
    </Fold>
  );
}
