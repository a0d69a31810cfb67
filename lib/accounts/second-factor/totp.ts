import { Secret, TOTP } from "otpauth";

const issuer = "ICRtoP";

function totp(secret: string, label = "account"): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: 30 });
}

/** A new secret of 160 random bits, base 32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address an authenticator reads from the square code. */
export function enrolmentUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/** The time step a code belongs to, one step of drift allowed; null when it is not a code of this secret. */
export function stepOf(secret: string, code: string, at: Date): bigint | null {
  const timestamp = at.getTime();
  const drift = totp(secret).validate({ token: code, timestamp, window: 1 });
  return drift === null ? null : BigInt(Math.floor(timestamp / 30_000) + drift);
}

/** The code of a moment; for tests and for the example accounts. */
export function codeAt(secret: string, at: Date): string {
  return totp(secret).generate({ timestamp: at.getTime() });
}
