"use client";

import type { ReactNode } from "react";
import { useAnySent } from "./form-state";

type Props = {
  title: ReactNode;
  hint?: ReactNode;
  /** The fields within: what was sent for one of them, or is wrong with it, opens the fold. */
  names?: readonly string[];
  open?: boolean;
  children: ReactNode;
};

/** The part of a form that most people need not see. What is folded away is sent all the same. */
export function Fold({ title, hint, names = [], open = false, children }: Props) {
  const used = useAnySent(names);
  return (
    <details
      open={open || used || undefined}
      className="border-y border-rule has-[+details]:mb-0 has-[+details]:border-b-0 [details_&]:last:border-b-0"
    >
      <summary className="cursor-pointer py-3 font-semibold">
        {title}
        {hint && <span className="block font-normal text-sm text-soft">{hint}</span>}
      </summary>
      <div className="space-y-5 pt-1 pb-5">{children}</div>
    </details>
  );
}
