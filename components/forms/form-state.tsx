"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/auth/action";

const Context = createContext<FormState>(undefined);

export const FormStateProvider = Context.Provider;

/** What was sent for a field and what is wrong with it. */
export function useSent(name: string): { value: unknown; errors: readonly string[] } {
  const state = useContext(Context);
  return { value: state?.initialValue?.[name], errors: state?.error?.[name] ?? [] };
}
