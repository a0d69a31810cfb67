import type { ComponentProps } from "react";
import type { ErrorCode } from "@/lib/i18n/messages/en/errors";
import { translator } from "@/lib/i18n/translator";
import type { UploadKind } from "@/lib/library/uploads/rules";
import { type FileInput, UploadForm } from "./upload-form";
import { uploadWords } from "./upload-words";

// What the server may say of a file before all of it has come.
const refusals = [
  ...(["pdf-empty", "pdf-too-large", "pdf-not-a-pdf", "file-missing", "import-too-large"] as const),
  "uploads-full",
] as const satisfies readonly ErrorCode[];

type Props = Omit<ComponentProps<typeof UploadForm>, "words" | "refusals">;

/** The form that brings files, with its words. */
export function FileUpload(props: Props) {
  const errors = translator(props.locale, "errors");
  return (
    <UploadForm
      {...props}
      words={uploadWords(translator(props.locale, "uploads"))}
      refusals={Object.fromEntries(refusals.map((code) => [code, errors(code)]))}
    />
  );
}

/** The input for one PDF. */
export function pdfInput(kind: UploadKind, label: string): FileInput {
  return { name: "file", kind, label, accept: "application/pdf,.pdf", required: true };
}
