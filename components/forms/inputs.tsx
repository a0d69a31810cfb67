"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { useSent } from "./form-state";
import { inputShape } from "./input-shape";

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

type Input = FieldProps & Omit<ComponentProps<"input">, "name" | "id">;

export function TextField({ name, label, hint, optional, defaultValue, className = "", ...rest }: Input) {
  const { value } = useSent(name);
  // A password is never sent back into a page.
  const kept = rest.type === "password" ? undefined : (text(value) ?? defaultValue);
  return (
    <Field {...{ name, label, hint, ...(optional && { optional }) }}>
      {(control) => <input {...control} {...rest} defaultValue={kept} className={`${inputShape} ${className}`} />}
    </Field>
  );
}

type Area = FieldProps & Omit<ComponentProps<"textarea">, "name" | "id">;

export function TextArea({ name, label, hint, optional, defaultValue, rows = 5, className = "", ...rest }: Area) {
  const { value } = useSent(name);
  return (
    <Field {...{ name, label, hint, ...(optional && { optional }) }}>
      {(control) => (
        <textarea
          {...control}
          {...rest}
          rows={rows}
          defaultValue={text(value) ?? defaultValue}
          className={`${inputShape} ${className}`}
        />
      )}
    </Field>
  );
}

export type Option = { readonly value: string; readonly label: string };

type Choice = FieldProps & {
  options: readonly Option[];
  /** The first line, which chooses nothing. */
  placeholder?: string;
  defaultValue?: string | undefined;
  autoComplete?: string;
};

export function Select({ name, label, hint, optional, options, placeholder, defaultValue, autoComplete }: Choice) {
  const { value } = useSent(name);
  const chosen = text(value) ?? defaultValue ?? "";
  return (
    <Field {...{ name, label, hint, ...(optional && { optional }) }}>
      {(control) => (
        // A select keeps its first default: a new key lets it take the value that was sent.
        <select key={chosen} {...control} defaultValue={chosen} autoComplete={autoComplete} className={inputShape}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
