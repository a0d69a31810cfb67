/** The parts of a record that words can be asked for in. */
export type Field = "title" | "body" | "abstract";

/** The weights under which each is indexed. */
export const fieldWeights: Record<Field, "A" | "B" | "C"> = { title: "A", body: "B", abstract: "C" };

// In the languages of the interface; a symbol is written without a name, but may have one.
const names: Record<string, Field | "symbol"> = {
  ...{ title: "title", titre: "title", العنوان: "title" },
  ...{ body: "body", issuer: "body", organe: "body", الجهة: "body" },
  ...{ abstract: "abstract", résumé: "abstract", الملخص: "abstract" },
  ...{ symbol: "symbol", cote: "symbol", الرمز: "symbol" },
};

type FieldWords = { readonly field: Field; readonly text: string; readonly wanted: boolean };

/** Takes `title:words`, `title:"a phrase"`, `-title:words` and their like out of what was typed; other colons stay text. */
export function readFields(typed: string): { readonly rest: string; readonly fields: readonly FieldWords[] } {
  const fields: FieldWords[] = [];
  const rest = typed.replace(
    /(^|\s)(-?)([\p{L}]{3,10}):\s*("[^"]*"|\S+)/gu,
    (whole, before: string, sign: string, name: string, text: string) => {
      const field = names[name.toLowerCase()];
      if (field === undefined) return whole;
      if (field === "symbol") return `${before}${sign}${text.replaceAll('"', "")}`;
      fields.push({ field, text: text.replace(/^-+/, ""), wanted: sign === "" });
      return before;
    },
  );
  return { rest: rest.trim(), fields };
}
