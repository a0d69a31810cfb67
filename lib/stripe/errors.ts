import Stripe from "stripe";

/**
 * What Stripe answered instead of doing what was asked.
 * `unavailable`: no usable answer, try again later with the same idempotency key.
 * `refused`: the request itself was turned down; `code` is Stripe's (https://docs.stripe.com/error-codes).
 */
export class PaymentServiceError extends Error {
  override readonly name = "PaymentServiceError";

  constructor(
    readonly reason: "unavailable" | "refused",
    readonly code: string,
    cause: unknown,
  ) {
    super(`The payment service ${reason === "refused" ? "refused" : "did not answer"} (${code})`, { cause });
  }
}

/** Runs one conversation with Stripe; its errors leave this folder as ours. */
export async function ask<T>(conversation: () => Promise<T>): Promise<T> {
  try {
    return await conversation();
  } catch (error) {
    throw translated(error);
  }
}

/** An error of Stripe's as ours; any other stays what it is. */
export function translated(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const status = error.statusCode;
  const passing = status === undefined || status >= 500 || status === 429 || status === 409;
  return new PaymentServiceError(passing ? "unavailable" : "refused", error.code ?? error.type, error);
}

export function isMissing(error: unknown): boolean {
  return error instanceof PaymentServiceError && error.code === "resource_missing";
}
