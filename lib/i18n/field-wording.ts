import type { core } from "zod";
import type { Locale } from "./locales";
import type { fields } from "./messages/en/fields";
import { translator } from "./translator";

export type FieldMessage = keyof typeof fields;

/** What a reader is told about one refused input. A schema may name a message itself: `{ error: "commitments" }`. */
export function fieldWording(locale: Locale, issue: core.$ZodIssue): string {
  const t = translator(locale, "fields");
  const { key, values } = messageFor(issue, (name): name is FieldMessage => t.has(name as FieldMessage));
  return t(key as never, values as never);
}

type Named = { key: FieldMessage; values?: Record<string, number> };

function messageFor(issue: core.$ZodIssue, isKnown: (name: string) => name is FieldMessage): Named {
  if (isKnown(issue.message)) return { key: issue.message };
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return { key: "required" };
      return { key: issue.expected === "number" ? "number" : "invalid" };
    case "too_small":
      if (issue.origin === "array") return { key: "too-few", values: { minimum: Number(issue.minimum) } };
      if (issue.origin === "string" && Number(issue.minimum) <= 1) return { key: "required" };
      return { key: issue.origin === "string" ? "too-short" : "too-small", values: { minimum: Number(issue.minimum) } };
    case "too_big": {
      const values = { maximum: Number(issue.maximum) };
      if (issue.origin === "array") return { key: "too-many", values };
      return { key: issue.origin === "string" ? "too-long" : "too-big", values };
    }
    case "invalid_format":
      return { key: issue.format === "email" ? "email" : issue.format === "url" ? "url" : "invalid" };
    case "invalid_value":
      return { key: "required-choice" };
    default:
      return { key: "invalid" };
  }
}
