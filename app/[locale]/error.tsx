"use client";

import { FaultView } from "@/components/pages/fault-view";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return <FaultView reference={error.digest} retry={reset} />;
}
