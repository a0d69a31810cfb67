"use client";

import { useFaultWords } from "./fault-words";

type Props = { reference: string | undefined; retry: () => void };

/** A calm page for a surprise; the reference stands beside the error in the log. */
export function FaultView({ reference, retry }: Props) {
  const text = useFaultWords().words.error;
  return (
    <main id="content" className="wrap py-16">
      <h1 className="mb-4">{text.title}</h1>
      <p className="prose mb-6">
        {text.text} {reference && <code dir="ltr">{reference}</code>}
      </p>
      <button
        type="button"
        onClick={retry}
        className="cursor-pointer rounded-[3px] border border-edge px-4 py-2.5 font-semibold"
      >
        {text.again}
      </button>
    </main>
  );
}
