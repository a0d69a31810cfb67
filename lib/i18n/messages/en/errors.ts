/** One wording for each expected failure a command can return. */
export const errors = {
  "form-invalid": "Please correct the marked fields. Nothing you typed is lost.",
  "not-found": "This is not here (any more). Somebody may have removed it.",
  "not-allowed": "You may not do this.",
  "changed-meanwhile": "Somebody else changed this while you were editing. Reload to see their version; what you typed is still below.",
  "too-many-requests": "Too many tries from here. Please wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
  "sign-in-failed": "That e-mail address and password do not belong together. Check both, or ask for a link to set a new password.",
  "code-wrong": "That code is not right or was used already. Wait for the next one and try again.",
  "link-expired": "This link was used already or is too old. Ask for a new one.",
  "password-weak": "Choose another password: this one is easy to guess or known from a leak.",
  "password-wrong": "The current password is not right.",
  "email-taken": "This address already has an account.",
  "sign-in-again": "To do this, please sign in again: it is more than ten minutes since you last did.",
  "last-owner": "An organization needs at least one owner. Make somebody else an owner first.",
  "second-factor-required": "Your role requires a second factor; it cannot be turned off.",
  "service-unavailable": "This does not work at the moment. Nothing was lost; please try again in a few minutes.",
  "application-not-open": "The application has moved on and cannot be changed this way any more. Reload to see where it stands.",
  "application-incomplete": "Something is still missing. What it is stands below, with a link to each field.",
  "application-already-decided": "Somebody else was first: this application is already decided.",
  "standing-changed": "Somebody else has changed this membership meanwhile. Reload to see how it stands.",
  "picture-refused": "This is not a picture we can take. Send a PNG, JPEG or WebP of at most 5 MB.",
} as const;

export type ErrorCode = keyof typeof errors;
