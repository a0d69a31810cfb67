"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/auth/action";

const Context = createContext<FormState>(undefined);

export const FormStateProvider = Context.Provider;

type Sent = { value: unknown; errors: readonly string[]; marks: Marks };
/** What marks a control as wrong. Of several that ask for the focus, a browser gives it to the first, script or not. */
type Marks = { "aria-invalid"?: true; autoFocus?: true };

/** What the server last answered; another answer is another value. */
export function useAnswer(): FormState {
  return useContext(Context);
}

/** What was sent for a field and what is wrong with it. Sent empty it is "": the field does not begin anew. */
export function useSent(name: string): Sent {
  const state = useContext(Context);
  const errors = state?.error?.[name] ?? [];
  const marks: Marks = errors.length > 0 ? { "aria-invalid": true, autoFocus: true } : {};
  const value = state?.initialValue ? (state.initialValue[name] ?? "") : undefined;
  return { value, errors, marks };
}

/** Whether something was sent for one of these fields, or is wrong with it. */
export function useAnySent(names: readonly string[]): boolean {
  const state = useContext(Context);
  return names.some((name) => Boolean(state?.initialValue?.[name]) || (state?.error?.[name] ?? []).length > 0);
}
