/** An answer in the shape of Stripe's errors: https://docs.stripe.com/api/errors */
export class StripeFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: { type: string; message: string; code?: string; param?: string; doc_url?: string },
  ) {
    super(body.message);
  }
}

export function invalid(message: string, code?: string, param?: string, status = 400): StripeFailure {
  return new StripeFailure(status, {
    type: "invalid_request_error",
    message,
    ...(code ? { code, doc_url: `https://docs.stripe.com/error-codes/${code.replaceAll("_", "-")}` } : {}),
    ...(param ? { param } : {}),
  });
}

export function missing(kind: string, id: string, param = "id", status = 404): StripeFailure {
  const message = `No such ${kind}: '${id}'`;
  return new StripeFailure(status, { type: "invalid_request_error", code: "resource_missing", message, param });
}
