import { randomBytes } from "node:crypto";

const shape = /^[0-9a-f]{32}$/;

export class MissingFile extends Error {
  constructor(readonly key: string) {
    super(`No file ${key}`);
  }
}

export function newKey(): string {
  return randomBytes(16).toString("hex");
}

/** A key may come back from a database row only; anything of another shape is refused before it becomes a path. */
export function checkedKey(key: string): string {
  if (!shape.test(key)) throw new MissingFile(key);
  return key;
}
