"use client";

import { type ReactNode, useId } from "react";
import { useSent } from "./form-state";

export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The word for "optional" in the reader's language, where the field is. */
  optional?: string;
};

type Control = ReturnType<typeof useSent>["marks"] & {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
};

type Props = FieldProps & { children: (control: Control) => ReactNode };

/** Label, hint, the control, and what is wrong with it, tied together for screen readers. */
export function Field({ name, label, hint, optional, children }: Props) {
  const id = useId();
  const { errors, marks } = useSent(name);
  const described = [hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional && <span className="ms-1.5 font-normal text-soft">({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-sm text-soft">
          {hint}
        </p>
      )}
      <div className="mt-1.5">
        {children({
          id,
          name,
          "aria-describedby": described || undefined,
          ...marks,
        })}
      </div>
      <FieldErrors id={`${id}-error`} errors={errors} />
    </div>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <p id={id} className="mt-1.5 text-sm font-semibold text-alert">
      {errors.join(" ")}
    </p>
  );
}
