"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type Tone } from "@/components/ui/button";

type Props = { children: ReactNode; tone?: Tone; name?: string; value?: string; className?: string };

/** Sends the form once: while it is on its way a second press does nothing. */
export function Submit({ children, tone = "primary", ...rest }: Props) {
  const { pending } = useFormStatus();
  return (
    <Button tone={tone} aria-disabled={pending} onClick={(event) => pending && event.preventDefault()} {...rest}>
      {children}
    </Button>
  );
}
