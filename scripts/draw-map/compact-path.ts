import type { GeoContext } from "d3-geo";

type Point = [number, number];

/** SVG path data in whole units, each point relative to the one before; rings smaller than `smallest` units are left out. */
export function compactPath(draw: (context: GeoContext) => void, smallest: number): string {
  const rings: Point[][] = [];
  draw({
    beginPath: () => {},
    arc: () => {},
    closePath: () => {},
    moveTo: (x, y) => void rings.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x, y) => void rings.at(-1)?.push([Math.round(x), Math.round(y)]),
  });
  return rings
    .filter((ring) => isVisible(ring, smallest))
    .map(ringData)
    .join("");
}

function isVisible(ring: Point[], smallest: number): boolean {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) >= smallest || Math.max(...ys) - Math.min(...ys) >= smallest;
}

function ringData(ring: Point[]): string {
  let [x, y] = ring[0] as Point;
  let data = `M${x},${y}l`;
  for (const [nextX, nextY] of ring.slice(1)) {
    if (nextX === x && nextY === y) continue;
    data += `${data.endsWith("l") ? "" : " "}${nextX - x},${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${data.replaceAll(" -", "-").replaceAll(",-", "-")}z`;
}
