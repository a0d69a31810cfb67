import compression from "compression";
import { stepInFront } from "./in-front";

/**
 * Sends what is text in the smallest form its reader takes. Next itself knows gzip alone; Brotli makes a page of results a
 * sixth lighter, which on a slow line is what counts.
 */
export function compressAnswers(): void {
  stepInFront(compression());
}
