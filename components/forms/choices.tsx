"use client";

import { type ReactNode, useId } from "react";
import { FieldErrors, type FieldProps } from "./field";
import { useSent } from "./form-state";
import type { Option } from "./inputs";

type Props = FieldProps & {
  options: readonly (Option & { hint?: ReactNode })[];
  defaultValue?: readonly string[];
  columns?: boolean;
};

/** Any number of a list. */
export function Checkboxes(props: Props) {
  return <Choices {...props} type="checkbox" />;
}

/** Exactly one of a list. */
export function Radios({
  defaultValue,
  ...props
}: Omit<Props, "defaultValue"> & { defaultValue?: string | undefined }) {
  return <Choices {...props} type="radio" {...(defaultValue !== undefined && { defaultValue: [defaultValue] })} />;
}

function Choices({
  name,
  label,
  hint,
  optional,
  options,
  defaultValue = [],
  columns = false,
  type,
}: Props & { type: "checkbox" | "radio" }) {
  const id = useId();
  const { value, errors, marks } = useSent(name);
  const chosen = value === undefined ? defaultValue : asList(value);
  return (
    <fieldset aria-describedby={errors.length > 0 ? `${id}-error` : undefined}>
      <legend className="font-semibold">
        {label}
        {optional && <span className="ms-1.5 font-normal text-soft">({optional})</span>}
      </legend>
      {hint && <p className="mt-0.5 text-sm text-soft">{hint}</p>}
      <div className={`mt-1.5 ${columns ? "gap-x-8 sm:columns-2" : ""}`}>
        {options.map((option) => (
          <label key={option.value} className="flex cursor-pointer break-inside-avoid items-baseline gap-2.5 py-1.5">
            <input
              // A new key lets the box take the value that was sent.
              key={String(chosen.includes(option.value))}
              type={type}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              {...marks}
              className="size-4 shrink-0 translate-y-0.5 accent-ink"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}

function asList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === "string");
  return typeof value === "string" ? [value] : [];
}

type Single = { name: string; label: ReactNode; hint?: ReactNode; defaultChecked?: boolean };

/** One thing to agree to or not; sends "on". */
export function Checkbox({ name, label, hint, defaultChecked = false }: Single) {
  const id = useId();
  const { value, errors, marks } = useSent(name);
  const checked = value === undefined ? defaultChecked : value === "on";
  return (
    <div>
      <label className="flex cursor-pointer items-baseline gap-2.5">
        <input
          key={String(checked)}
          type="checkbox"
          name={name}
          defaultChecked={checked}
          {...marks}
          aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
          className="size-4 shrink-0 translate-y-0.5 accent-ink"
        />
        <span>
          {label}
          {hint && <span className="block text-sm text-soft">{hint}</span>}
        </span>
      </label>
      <FieldErrors id={`${id}-error`} errors={errors} />
    </div>
  );
}
