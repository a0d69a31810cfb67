import type { UploadKind } from "@/lib/db/generated/enums";

export type { UploadKind };

/**
 * `open`: how many one person may have under way. `least`: what is shorter is kept only as the end of a file, so that
 * nobody fills the storage with crumbs. `most`: of one request. Sizes in bytes, times in hours.
 */
export const uploadLimits = { open: 10, least: 64 * 1024, most: 16 * 1024 * 1024, kept: 24 } as const;

const shortest = 512 * 1024;

/** How long the pieces of a file are: at 16 kbit/s one comes within the five minutes a server waits for a request. */
export function pieceSize(size: number): number {
  return Math.min(Math.max(shortest, Math.ceil(size / 200)), uploadLimits.most);
}

/** A file that has not come whole, as its person is shown it. `modified` in milliseconds since 1970. */
export type Unfinished = {
  readonly id: string;
  readonly kind: UploadKind;
  readonly name: string;
  readonly size: number;
  readonly modified: number;
  readonly received: number;
};

/** The latest date of a file that is kept, in milliseconds: what is beyond it, or before 1970, is a clock that is wrong. */
export const latest = 4e12;

type Chosen = { readonly name: string; readonly size: number; readonly lastModified: number };

/** When a chosen file was changed, as it is kept. */
export function modifiedOf({ lastModified }: Chosen): number {
  return Math.min(Math.max(0, Math.floor(lastModified)), latest);
}

/** Whether a file chosen again is one that has begun to come. Contents are compared when it is whole. */
export function isSame(one: Unfinished, file: Chosen): boolean {
  return one.name === file.name && one.size === file.size && one.modified === modifiedOf(file);
}
