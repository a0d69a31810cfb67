"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { FormStateProvider } from "./form-state";

type Props = {
  action: FormAction;
  locale: Locale;
  children: ReactNode;
  className?: string;
};

/**
 * A form that works without JavaScript: it posts to its server action and comes back with what was typed and what
 * is wrong. With JavaScript the page stays and the first wrong field gets the focus.
 */
export function Form({ action, locale, children, className = "space-y-6" }: Props) {
  const [state, send, pending] = useActionState(action, undefined);
  const form = useRef<HTMLFormElement>(null);
  const summary = state?.error?.[""];
  // Where no field is to blame the message itself gets the focus; without a script the browser gives it.
  const alone = Object.keys(state?.error ?? {}).length === 1 ? { autoFocus: true } : {};

  useEffect(() => {
    if (!state?.error) return;
    const invalid = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (invalid ?? form.current?.querySelector<HTMLElement>("[role=alert]"))?.focus();
  }, [state]);

  return (
    <form ref={form} action={send} className={className} noValidate aria-busy={pending}>
      <input type="hidden" name="_locale" value={locale} />
      {summary && (
        <div role="alert" tabIndex={-1} {...alone} className="border-s-4 border-alert bg-sheet px-4 py-3 text-alert">
          {summary.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <FormStateProvider value={state}>{children}</FormStateProvider>
    </form>
  );
}
