import { parseArgs } from "node:util";

/** `npm run bench -- search --documents=2000` measures less, sooner. */
export type Options = {
  readonly documents: number;
  /** Different queries of each kind in each language. */
  readonly queries: number;
  /** Queries whose first ten results are compared with the full ranking. */
  readonly judged: number;
  /** Random searches whose counts are compared with a slow, obvious query. */
  readonly searches: number;
  /** PDFs read. */
  readonly files: number;
  /** A folder for the filled database, so that the next run finds it. */
  readonly keep?: string;
  /** Builds the index of a kept database anew. */
  readonly reindex: boolean;
};

const usual = { documents: 100_000, queries: 500, judged: 200, searches: 2_000, files: 200 };

export function readOptions(parameters: readonly string[]): { asked: string | undefined; options: Options } {
  const number = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      ...{ documents: number, queries: number, judged: number, searches: number, files: number },
      keep: { type: "string" },
      reindex: { type: "boolean", default: false },
    },
  });
  const count = (name: keyof typeof usual) => {
    const given = Number(values[name] ?? usual[name]);
    if (!Number.isInteger(given) || given < 0) throw new Error(`--${name} is a whole number`);
    return given;
  };
  const options = {
    ...{ documents: count("documents"), queries: count("queries"), judged: count("judged") },
    ...{ searches: count("searches"), files: count("files"), reindex: values.reindex },
  };
  return { asked: positionals[0], options: values.keep ? { ...options, keep: values.keep } : options };
}
