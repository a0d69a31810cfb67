"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Has the page drawn anew every few seconds, while it shows something that is not finished. What is under way in it goes on. */
export function Redraw({ href, seconds }: { href: string; seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1_000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`${seconds};url=${href}`} />
    </noscript>
  );
}
