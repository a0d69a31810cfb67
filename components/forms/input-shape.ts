/** In a file of its own: what is drawn on the server gets the classes, not a reference into the browser's code. */
export const inputShape =
  "w-full rounded-[3px] border border-edge bg-sheet px-3 py-2.5 text-base text-ink aria-invalid:border-alert aria-invalid:border-2";
