"use client";

import { useEffect } from "react";

/** Opens the print dialogue of the browser; without JavaScript the sheet waits for the reader's own. */
export function PrintNow() {
  useEffect(() => window.print(), []);
  return null;
}
