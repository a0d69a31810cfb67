"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";

type Words = { file: string; language: string; fromFile: string; send: string; uploading: string; broken: string };

type Props = {
  /** Where the file goes; the answer is a redirect back to the page. */
  action: string;
  words: Words;
  languages: readonly { value: string; label: string }[];
};

/** A plain multipart form; with JavaScript it shows how much has arrived. */
export function UploadForm({ action, words, languages }: Props) {
  const [percent, setPercent] = useState<number | null>(null);
  const [broken, setBroken] = useState(false);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (percent !== null) return;
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => setPercent(Math.floor((loaded / total) * 100));
    request.onload = () => (request.status < 400 ? location.assign(request.responseURL) : fail());
    request.onerror = fail;
    request.open("POST", action);
    request.send(new FormData(event.currentTarget));
    setBroken(false);
    setPercent(0);
  }

  function fail() {
    setPercent(null);
    setBroken(true);
  }

  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      onSubmit={send}
      className="space-y-4 border-t border-rule pt-4"
    >
      <div className="flex flex-wrap items-end gap-4">
        <label>
          <span className="mb-1.5 block font-semibold">{words.file}</span>
          <input type="file" name="file" accept="application/pdf,.pdf" required className="max-w-full" />
        </label>
        <label>
          <span className="mb-1.5 block font-semibold">{words.language}</span>
          <select name="language" className="rounded-[3px] border border-edge bg-sheet px-3 py-2">
            <option value="">{words.fromFile}</option>
            {languages.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button tone="quiet" aria-disabled={percent !== null}>
          {words.send}
        </Button>
      </div>
      {percent !== null && (
        <p role="status">
          <progress value={percent} max={100} className="w-full accent-ink" aria-label={words.uploading} />
          <span className="text-sm text-soft">{words.uploading.replace("{percent}", String(percent))}</span>
        </p>
      )}
      {broken && (
        <p role="alert" className="text-alert">
          {words.broken}
        </p>
      )}
    </form>
  );
}
