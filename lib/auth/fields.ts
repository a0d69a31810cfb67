/**
 * What a person filled in: React and our Form add fields of their own, which a strict schema must not meet, and Conform
 * reads commands from two more, which no form of ours sends. Postgres keeps no NUL in a text, and nobody types one.
 */
export function fieldsOf(form: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of form) {
    if (/^(\$ACTION|_locale$|__intent__$|__state__$)/.test(name)) continue;
    fields.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
  }
  return fields;
}
