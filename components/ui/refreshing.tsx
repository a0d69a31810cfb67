"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Looks at the page again every two seconds while something on it is under way; without a script there is a link. */
export function Refreshing() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 2_000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
