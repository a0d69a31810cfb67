import { useRef, useState } from "react";
import { isSame, modifiedOf, type Unfinished, type UploadKind } from "@/lib/library/uploads/rules";
import { type Control, handOver, removeUpload, type Stop, sendFile, sumOf } from "./resumable";

/** A file that a form has an input for. */
export type FileField = { readonly name: string; readonly kind: UploadKind };

export type Phase = "idle" | "sending" | "waiting" | "paused" | "finishing";

export type Progress = { readonly name: string; readonly sent: number; readonly total: number };

type Given = {
  readonly action: string;
  readonly target: string | undefined;
  readonly fields: readonly FileField[];
  readonly unfinished: readonly Unfinished[];
};

const none: Progress = { name: "", sent: 0, total: 0 };

/** Sends the files of a form in pieces, one after another, and hands them over with its other fields. */
export function useSending({ action, target, fields, unfinished }: Given) {
  const [phase, setPhase] = useState<Phase>("idle");
  const [progress, setProgress] = useState(none);
  const [stop, setStop] = useState<Stop | null>(null);
  const [known, setKnown] = useState(unfinished);
  const control = useRef<Control>(null);

  async function send(form: HTMLFormElement): Promise<void> {
    if (phase !== "idle") return;
    const data = new FormData(form);
    const chosen = fields.flatMap(({ name, kind }) => {
      const file = data.get(name);
      return file instanceof File && (file.name !== "" || file.size > 0) ? [{ name, kind, file }] : [];
    });
    const total = chosen.reduce((sum, { file }) => sum + file.size, 0);
    const handed = new URLSearchParams();
    for (const [name, value] of data) if (typeof value === "string") handed.append(name, value);
    setStop(null);
    setPhase("sending");
    let before = 0;
    for (const { name, kind, file } of chosen) {
      const sum = sumOf(file);
      const begun = known.find((one) => one.kind === kind && isSame(one, file));
      let last = begun?.received ?? 0;
      setProgress({ name: file.name, sent: before + last, total });
      const sending = await sendFile({
        ...{ file, kind, target, id: begun?.id },
        onBegun: (id) => note({ id, kind, name: file.name, size: file.size, modified: modifiedOf(file), received: 0 }),
        onProgress: (bytes) => {
          last = bytes;
          setPhase("sending");
          setProgress({ name: file.name, sent: before + bytes, total });
        },
        onLost: () => setPhase("waiting"),
      }).catch(() => null);
      // Without the program that sends pieces, the form still does what a form does.
      if (sending === null) return form.submit();
      control.current = sending;
      const sent = await sending.sent;
      control.current = null;
      if (!sent.done) {
        const isThis = (one: Unfinished) => one.kind === kind && isSame(one, file);
        // What the server refused, does not know, or was told to forget, is not there any more.
        setKnown((some) =>
          goesOn(sent.stop)
            ? some.map((one) => (isThis(one) ? { ...one, received: last } : one))
            : some.filter((one) => !isThis(one)),
        );
        if (!sent.gaveUp) setStop(sent.stop);
        return setPhase("idle");
      }
      handed.append(name, sent.id);
      const digest = await sum;
      if (digest) handed.append(`${name}-sha256`, digest);
      before += file.size;
    }
    setProgress((last) => ({ ...last, sent: total }));
    setPhase("finishing");
    const goTo = await handOver(action, handed, () => setPhase("waiting"));
    if (goTo !== null) return location.assign(goTo);
    setStop("stopped");
    setPhase("idle");
  }

  function note(upload: Unfinished): void {
    setKnown((some) => (some.some(({ id }) => id === upload.id) ? some : [upload, ...some]));
  }

  return {
    ...{ phase, progress, stop, known, send },
    pause() {
      control.current?.pause();
      setPhase("paused");
    },
    resume() {
      setPhase("sending");
      control.current?.resume();
    },
    giveUp: () => control.current?.giveUp(),
    async remove(id: string) {
      await removeUpload(id);
      setKnown((some) => some.filter((one) => one.id !== id));
    },
  };
}

function goesOn(stop: Stop): boolean {
  return stop === "unreadable" || stop === "broken";
}
