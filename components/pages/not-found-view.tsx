"use client";

import { useFaultWords } from "./fault-words";

/** The same page for what is missing and for what one may not see. */
export function NotFoundView() {
  const { locale, words } = useFaultWords();
  const text = words["not-found"];
  return (
    <div className="wrap py-16">
      <h1 className="mb-4">{text.title}</h1>
      <p className="prose mb-8">{text.text}</p>
      <form action={`/${locale}/library/search`} className="mb-6 flex max-w-xl gap-2">
        <input
          type="search"
          name="q"
          aria-label={text.search}
          className="min-w-0 grow rounded-[3px] border border-edge bg-sheet px-3 py-2.5"
        />
        <button type="submit" className="rounded-[3px] bg-ink px-4 font-semibold text-paper">
          {text.search}
        </button>
      </form>
      <a href={`/${locale}`}>{text.home}</a>
    </div>
  );
}
