import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** A line above the title. */
  kicker?: ReactNode;
  /** At the end of the kicker's line: page actions, a button. */
  actions?: ReactNode;
  back?: { href: string; label: string };
  narrow?: boolean;
  children: ReactNode;
};

/** The frame of an ordinary page: kicker and actions over a rule, the title, the content. */
export function Page({ title, kicker, actions, back, narrow = false, children }: Props) {
  return (
    <div className="wrap py-8 md:py-12">
      <div className={narrow ? "mx-auto max-w-2xl" : undefined}>
        {(kicker || actions || back) && (
          <div className="mb-7 flex flex-wrap items-baseline justify-between gap-x-5 gap-y-2 border-b border-rule pb-2.5 text-sm text-soft">
            <span>{back ? <a href={back.href}>{back.label}</a> : kicker}</span>
            {actions}
          </div>
        )}
        <h1 className="mb-6">{title}</h1>
        {children}
      </div>
    </div>
  );
}
