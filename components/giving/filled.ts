/** Puts values where their {marks} stand. In a file of its own: the browser gets no catalog with it. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
