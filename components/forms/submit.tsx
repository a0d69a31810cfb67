"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button, type Tone } from "@/components/ui/button";

type Props = ComponentProps<"button"> & { tone?: Tone };

/** What Enter presses in a form that has other buttons above its own: browsers take the first. */
export function EnterSubmit() {
  return <Submit className="sr-only" tabIndex={-1} aria-hidden="true" />;
}

/** Sends the form once: while it is on its way a second press does nothing. */
export function Submit({ children, tone = "primary", ...rest }: Props) {
  const { pending } = useFormStatus();
  return (
    <Button tone={tone} aria-disabled={pending} onClick={(event) => pending && event.preventDefault()} {...rest}>
      {children}
    </Button>
  );
}
