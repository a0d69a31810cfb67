import type { ErrorCode } from "@/lib/i18n/messages/en/errors";

/** An expected outcome: what a person did wrong or too late is a value, only surprises throw. */
export type Result<T = void, Code extends ErrorCode = ErrorCode> = Ok<T> | Failure<Code>;
export type Ok<T> = { readonly ok: true; readonly value: T };
/** `field` names the input the failure belongs to, when it belongs to one. */
export type Failure<Code extends ErrorCode = ErrorCode> = {
  readonly ok: false;
  readonly code: Code;
  readonly field?: string;
};

export function ok(): Ok<void>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function fail<const Code extends ErrorCode>(code: Code, field?: string): Failure<Code> {
  return field === undefined ? { ok: false, code } : { ok: false, code, field };
}
