"use client";

import { usePathname } from "next/navigation";

export type AreaLink = { readonly href: string; readonly label: string };

/** The sections of an area; the one that is open is marked. */
export function AreaNav({ label, links }: { label: string; links: readonly AreaLink[] }) {
  const path = usePathname();
  const open = links.filter(({ href }) => path === href || path.startsWith(`${href}/`)).at(-1)?.href;
  return (
    <nav aria-label={label} className="wrap">
      <ul className="-mb-px flex gap-6 overflow-x-auto">
        {links.map(({ href, label: words }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={href === open ? "page" : undefined}
              className="block border-b-2 border-transparent py-2.5 whitespace-nowrap text-ink no-underline hover:border-rule aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
