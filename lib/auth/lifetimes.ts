const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Idle and absolute lifetimes in milliseconds (SAFETY, Sessions). */
export const lifetimes = {
  admin: { idle: 30 * minute, absolute: 12 * hour },
  member: { idle: 24 * hour, absolute: 14 * day },
  applicant: { idle: 24 * hour, absolute: 14 * day },
  /** A look at one's own gifts, by a link in the mail: short, as the computer may be anybody's. */
  donor: { idle: 30 * minute, absolute: 2 * hour },
  /** Between the password and the second factor. */
  challenge: { idle: 10 * minute, absolute: 10 * minute },
} as const;

/** How long after proving who one is a sensitive act is allowed, in milliseconds. */
export const recently = 10 * minute;
