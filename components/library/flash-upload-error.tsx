import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import type { ErrorCode } from "@/lib/i18n/messages/en/errors";
import { translator } from "@/lib/i18n/translator";

const shown: readonly ErrorCode[] = [
  "file-missing",
  "upload-incomplete",
  "upload-gone",
  "upload-differs",
  "upload-goes-on",
  "offer-handed-in",
  "language-taken",
  "publication-full",
  "publication-closed",
  "import-too-large",
  "pdf-empty",
  "pdf-too-large",
  "pdf-not-a-pdf",
  "pdf-damaged",
  "pdf-encrypted",
  "pdf-active-content",
];

/** What was wrong with a file that was sent; it comes back as a redirect. */
export function FlashUploadError({ locale, code }: { locale: Locale; code: string | string[] | undefined }) {
  const known = shown.find((one) => one === code);
  return known ? <Notice tone="alert">{translator(locale, "errors")(known as "not-found")}</Notice> : null;
}
