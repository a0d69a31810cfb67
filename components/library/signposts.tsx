import type { Signpost } from "@/lib/library/catalogue/signposts";

/** Links for machines; React puts them into the head. */
export function Signposts({ links, linkset }: { links: readonly Signpost[]; linkset: string }) {
  return (
    <>
      {links.map(({ rel, href, type, hrefLang }) => (
        <link key={`${rel} ${href}`} {...{ rel, href, type, hrefLang }} />
      ))}
      <link rel="linkset" type="application/linkset+json" href={linkset} />
    </>
  );
}
