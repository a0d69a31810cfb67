import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import type { errors } from "@/lib/i18n/messages/en/errors";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; code: string | string[] | undefined };

const shown = ["picture-refused"] as const satisfies readonly (keyof typeof errors)[];

/** What went wrong with an upload, which comes back as a redirect. */
export function FlashError({ locale, code }: Props) {
  const known = shown.find((one) => one === code);
  return known ? <Notice tone="alert">{translator(locale, "errors")(known)}</Notice> : null;
}
