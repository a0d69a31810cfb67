import type { Topology } from "topojson-specification";

type Point = [number, number];

/**
 * Visvalingam's method on the arcs of a topology: the points that matter least go first, and because
 * neighbours share their arcs, no gap opens between them. `smallest` is in square degrees at the equator.
 */
export function thin<T extends Topology>(topology: T, smallest: number): T {
  const { transform } = topology;
  const arcs = topology.arcs.map((arc) =>
    thinArc(transform ? degrees(arc as Point[], transform) : (arc as Point[]), smallest),
  );
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs } as unknown as T;
}

function degrees(arc: Point[], { scale, translate }: NonNullable<Topology["transform"]>): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function thinArc(arc: Point[], smallest: number): Point[] {
  const points = [...arc];
  const isRing = samePlace(points[0], points.at(-1));
  const fewest = isRing ? 4 : 2;
  while (points.length > fewest) {
    const { index, area } = leastPoint(points);
    if (area >= smallest) break;
    points.splice(index, 1);
  }
  return points;
}

function leastPoint(points: Point[]): { index: number; area: number } {
  let least = { index: -1, area: Number.POSITIVE_INFINITY };
  for (let index = 1; index < points.length - 1; index++) {
    const area = triangle(points[index - 1] as Point, points[index] as Point, points[index + 1] as Point);
    if (area < least.area) least = { index, area };
  }
  return least;
}

// A degree of longitude narrows towards the poles, and so does what it can hide.
function triangle(a: Point, b: Point, c: Point): number {
  const narrowing = Math.cos((b[1] * Math.PI) / 180);
  return (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * narrowing;
}

function samePlace(a: Point | undefined, b: Point | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
