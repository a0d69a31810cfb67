/** What a field's message says; schemas name these keys, the form wrapper puts them in the reader's language. */
export const fields = {
  required: "Please fill this in.",
  "required-choice": "Please choose.",
  email: "Give a whole e-mail address, like name@example.org.",
  url: "Give a whole address that begins with https:// or http://.",
  number: "Give a number.",
  "too-short": "Too short: at least {minimum, number} characters.",
  "too-long": "Too long: at most {maximum, number} characters.",
  "too-small": "Too small: at least {minimum, number}.",
  "too-big": "Too much: at most {maximum, number}.",
  "too-few": "Choose at least {minimum, number}.",
  "too-many": "Choose at most {maximum, number}.",
  date: "Give a date, like 2013-12-09.",
  invalid: "This is not a value we can take.",
  mismatch: "The two do not match.",
  commitments: "Each commitment is needed.",
  amount: "Give an amount like 25 or 25.50.",
} as const;
