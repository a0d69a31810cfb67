/** An id, whether Stripe sent the id alone or the whole object. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
  if (!value) return null;
  return typeof value === "string" ? value : value.id;
}

export function dateOf(seconds: number): Date;
export function dateOf(seconds: number | null | undefined): Date | null;
export function dateOf(seconds: number | null | undefined): Date | null {
  return seconds == null ? null : new Date(seconds * 1000);
}

/** ISO 4217 in capitals, as the portal writes it; Stripe writes small letters. */
export function currencyOf(code: string | null | undefined): string | null {
  return code ? code.toUpperCase() : null;
}
