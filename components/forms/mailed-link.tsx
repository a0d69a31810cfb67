import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { Notice } from "../ui/notice";
import { Form } from "./form";
import { Submit } from "./submit";

type Props = {
  locale: Locale;
  /** As it stands in the address: anything. */
  token: unknown;
  open: FormAction;
  words: { readonly body: string; readonly submit: string; readonly missing: string };
  /** Where a link that is over leads on. */
  again: { readonly href: string; readonly label: string };
};

/** What a link from a mail opens. Looking consumes nothing: mail scanners open links too. Only the button does. */
export function MailedLink({ locale, token, open, words, again }: Props) {
  return (
    <>
      {typeof token === "string" && token !== "" ? (
        <Form action={open} locale={locale}>
          <p>{words.body}</p>
          <input type="hidden" name="token" value={token} />
          <Submit>{words.submit}</Submit>
        </Form>
      ) : (
        <Notice tone="alert">{words.missing}</Notice>
      )}
      <p className="mt-8 text-sm">
        <a href={again.href}>{again.label}</a>
      </p>
    </>
  );
}
