import { shades } from "./shade";

/** What the shades of the members' map mean. */
export function MapScale({ fewer, more }: { fewer: string; more: string }) {
  return (
    <p aria-hidden="true" className="mt-3 flex items-center gap-1 text-[0.8125rem] text-soft">
      <span className="me-1">{fewer}</span>
      {shades.map((shade) => (
        <span key={shade} className={`h-3 w-7 bg-current ${shade}`} />
      ))}
      <span className="ms-1">{more}</span>
    </p>
  );
}
