"use client";

import { useEffect, useId, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; value: string; label: string; placeholder: string };

const pause = 150;
const shortest = 3;

/** The field of a search. While one types, the browser offers what the library knows; without scripts it is a field. */
export function SearchField({ locale, value, label, placeholder }: Props) {
  const list = useId();
  const [typed, setTyped] = useState("");
  const [offered, setOffered] = useState<readonly string[]>([]);

  useEffect(() => {
    if (typed.trim().length < shortest) return setOffered([]);
    const asking = new AbortController();
    const timer = setTimeout(() => {
      fetch(paths.suggestions(locale, typed), { signal: asking.signal })
        .then((answer) => answer.json())
        .then(setOffered)
        // A comfort: who is offline types on.
        .catch(() => {});
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [locale, typed]);

  return (
    <>
      <input
        type="search"
        name="q"
        defaultValue={value}
        maxLength={200}
        // A field with a list is a combobox, also to who listens: it is one once there is something to offer.
        {...(offered.length > 0 && { list })}
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        onInput={(event) => setTyped(event.currentTarget.value)}
        className="min-w-0 flex-1 bg-transparent px-3.5 py-3 text-lg placeholder:text-soft focus-visible:outline-none"
      />
      <datalist id={list}>
        {offered.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}
