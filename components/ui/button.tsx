import type { ComponentProps } from "react";

const tones = {
  /** For giving alone. */
  give: "bg-give text-give-ink border-give",
  primary: "bg-ink text-paper border-ink",
  quiet: "bg-transparent text-ink border-edge",
  danger: "bg-transparent text-alert border-alert",
} as const;

export type Tone = keyof typeof tones;

const shape =
  "inline-flex items-center justify-center gap-2 rounded-[3px] border px-4.5 py-2.5 text-[0.9375rem] font-semibold no-underline cursor-pointer hover:underline disabled:opacity-60 disabled:cursor-progress";

export function Button({
  tone = "primary",
  className = "",
  type = "submit",
  ...props
}: ComponentProps<"button"> & { tone?: Tone }) {
  return <button type={type} className={`${shape} ${tones[tone]} ${className}`} {...props} />;
}

export function ButtonLink({ tone = "primary", className = "", ...props }: ComponentProps<"a"> & { tone?: Tone }) {
  return <a className={`${shape} ${tones[tone]} ${className}`} {...props} />;
}
