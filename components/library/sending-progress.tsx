import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatBytes, formatPercent } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { filled, type UploadWords } from "./upload-words";
import type { Phase, Progress } from "./use-sending";

type Props = {
  locale: Locale;
  words: UploadWords;
  phase: Phase;
  progress: Progress;
  pause: () => void;
  resume: () => void;
  giveUp: () => void;
};

/** How much of a file has come, and what can be done about it. Every quarter is read out, not every step. */
export function SendingProgress({ locale, words, phase, progress, pause, resume, giveUp }: Props) {
  const { name, sent, total } = progress;
  const part = total > 0 ? Math.min(1, sent / total) : 0;
  const bytes = { sent: formatBytes(sent, locale), total: formatBytes(total, locale) };
  const text = filled(words.progress, { percent: formatPercent(Math.floor(part * 100) / 100, locale), ...bytes });
  const quarter = formatPercent(Math.floor(part * 4) / 4, locale);
  const state = { idle: "", sending: filled(words.announced, { percent: quarter }), ...statesOf(words) }[phase];
  return (
    <div className="space-y-3" data-phase={phase}>
      <p className="font-semibold">{filled(words.sending, { name })}</p>
      <p>
        <progress value={sent} max={total} className="w-full accent-ink" aria-label={filled(words.sending, { name })} />
        <span className="text-sm text-soft tabular-nums">{text}</span>
      </p>
      <p role="status" className={phase === "sending" ? "sr-only" : "text-sm"}>
        {state}
      </p>
      {phase !== "finishing" && (
        <div className="flex flex-wrap gap-3">
          {phase === "paused" ? (
            <Button type="button" onClick={resume}>
              {words.resume}
            </Button>
          ) : (
            <Button type="button" tone="quiet" onClick={pause}>
              {words.pause}
            </Button>
          )}
          <GiveUp words={words} name={name} giveUp={giveUp} />
        </div>
      )}
    </div>
  );
}

function statesOf({ waiting, paused, finishing }: UploadWords) {
  return { waiting, paused, finishing };
}

/** Asks once more: what has arrived cannot be brought back. */
export function GiveUp({ words, name, giveUp }: { words: UploadWords; name: string; giveUp: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button type="button" tone="quiet" onClick={() => setAsked(true)}>
        {words["give-up"]}
        <span className="sr-only">: {name}</span>
      </Button>
    );
  return (
    <fieldset className="flex flex-wrap items-center gap-3">
      <legend className="mb-2 text-sm">{words["give-up-sure"]}</legend>
      {/* The question takes the place of the button that was pressed. */}
      <Button type="button" tone="danger" autoFocus onClick={giveUp}>
        {words["give-up-yes"]}
      </Button>
      <Button type="button" tone="quiet" onClick={() => setAsked(false)}>
        {words.keep}
      </Button>
    </fieldset>
  );
}
