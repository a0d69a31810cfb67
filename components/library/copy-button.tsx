"use client";

import { useEffect, useState } from "react";

type Props = { text: string; name: string; words: { copy: string; copied: string } };

/** Copies a text; there only where the browser lets it. Without scripts the text is selected by a click. */
export function CopyButton({ text, name, words }: Props) {
  const [state, setState] = useState<"unknown" | "ready" | "copied">("unknown");
  useEffect(() => {
    if (navigator.clipboard) setState("ready");
  }, []);
  if (state === "unknown") return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      // Not allowed: the text is there to be selected.
      () => setState("unknown"),
    );
  return (
    <button type="button" onClick={copy} className="cursor-pointer text-sm underline">
      <span aria-live="polite">{state === "copied" ? words.copied : words.copy}</span>
      <span className="sr-only">: {name}</span>
    </button>
  );
}
