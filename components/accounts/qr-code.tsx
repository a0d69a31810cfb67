import { encode } from "uqr";

/** A square code drawn on the server: the secret in it travels in no address and no picture file. */
export function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shapeRendering="crispEdges" className="size-full">
      <path d={path} fill="#000" />
    </svg>
  );
}
