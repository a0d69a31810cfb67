"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import type { Unfinished } from "@/lib/library/uploads/rules";
import { SendingProgress } from "./sending-progress";
import { UnfinishedUploads } from "./unfinished-uploads";
import type { UploadWords } from "./upload-words";
import { type FileField, useSending } from "./use-sending";

export type FileInput = FileField & {
  readonly label: ReactNode;
  /** What a file dialogue offers first. */
  readonly accept: string;
  readonly required: boolean;
};

type Props = {
  locale: Locale;
  /** Where the files go; the answer is a redirect back to a page. */
  action: string;
  /** The publication or the offer they are for. */
  target?: string;
  files: readonly FileInput[];
  unfinished: readonly Unfinished[];
  words: UploadWords;
  /** What a refusal means, by its code. */
  refusals: Readonly<Record<string, string>>;
  send: string;
  tone?: "primary" | "quiet";
  /** The form's other fields. */
  children?: ReactNode;
};

const never = () => () => undefined;

/** A plain multipart form. With JavaScript its files come in pieces, and go on after whatever interrupts them. */
export function UploadForm({ locale, words, files, children, send: label, tone = "primary", ...props }: Props) {
  const sending = useSending({ ...props, target: props.target, fields: files });
  const { phase, progress, stop, known, send, remove, pause, resume, giveUp } = sending;
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const isIdle = phase === "idle";
  const why = stop === null ? null : (props.refusals[stop] ?? words[stop as "broken"] ?? words.broken);
  return (
    <div className="space-y-4">
      {hydrated && isIdle && <UnfinishedUploads {...{ locale, words }} uploads={known} remove={remove} />}
      <form
        method="post"
        action={props.action}
        encType="multipart/form-data"
        onSubmit={(event) => {
          event.preventDefault();
          void send(event.currentTarget);
        }}
        className="space-y-4"
      >
        <div className="flex flex-wrap items-end gap-4">
          {files.map(({ name, label, accept, required }) => (
            <label key={name} className="max-w-full">
              <span className="mb-1.5 block font-semibold">{label}</span>
              <input type="file" {...{ name, accept, required }} className="max-w-full" />
            </label>
          ))}
          {children}
          <Button tone={tone} aria-disabled={!isIdle}>
            {label}
          </Button>
        </div>
      </form>
      {!isIdle && <SendingProgress {...{ locale, words, phase, progress, pause, resume, giveUp }} />}
      {why !== null && (
        <p role="alert" className="text-alert">
          {why}
        </p>
      )}
    </div>
  );
}
