import type { ErrorCode } from "@/lib/i18n/messages/en/errors";

export type { ErrorCode };

/** An expected outcome: what a person did wrong or too late is a value, only surprises throw. */
export type Result<T = void, Code extends ErrorCode = ErrorCode> = Ok<T> | Failure<Code>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failure<Code extends ErrorCode = ErrorCode> = {
  readonly ok: false;
  readonly code: Code;
  /** The input the failure belongs to, when it belongs to one. */
  readonly field?: string;
  /** What its wording takes, e.g. minutes to wait. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Nothing is wrong: the person is asked to look once more and to send it again. */
  readonly asks?: true;
};

export function ok(): Ok<void>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

type Detail = { field?: string; values?: Readonly<Record<string, string | number>>; asks?: true };

export function fail<const Code extends ErrorCode>(code: Code, detail: Detail = {}): Failure<Code> {
  return { ok: false, code, ...detail };
}
