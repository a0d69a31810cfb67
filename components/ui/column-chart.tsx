type Column = {
  readonly key: string;
  /** Written under the column. */
  readonly label: string;
  readonly value: number;
  /** Drawn under the base line: what went the other way. */
  readonly below?: number;
};

type Props = { columns: readonly Column[]; rightToLeft?: boolean };

const height = 180;
const labels = 22;
const mostLabels = 6;

/**
 * Columns over time, drawn as SVG on the server; hidden from who does not see it, as its table says the same. Widths are
 * in per cent of the page and letters are not, so that both are right on a phone.
 */
export function ColumnChart({ columns, rightToLeft = false }: Props) {
  const top = Math.max(...columns.map(({ value }) => value), 0);
  const bottom = Math.max(...columns.map(({ below = 0 }) => below), 0);
  const unit = (height - 2) / (top + bottom || 1);
  const base = 1 + top * unit;
  const step = 100 / Math.max(columns.length, 1);
  const every = Math.ceil(columns.length / mostLabels);
  return (
    <svg width="100%" height={height + labels} aria-hidden="true" className="block" direction="ltr">
      {columns.map(({ key, label, value, below = 0 }, index) => {
        const x = (rightToLeft ? columns.length - 1 - index : index) * step;
        return (
          <g key={key}>
            <rect
              x={`${x + step * 0.15}%`}
              y={base - value * unit}
              width={`${step * 0.7}%`}
              height={value * unit}
              className="fill-ink"
            />
            <rect
              x={`${x + step * 0.15}%`}
              y={base}
              width={`${step * 0.7}%`}
              height={below * unit}
              className="fill-give"
            />
            {index % every === 0 && (
              <text x={`${x + step / 2}%`} y={height + labels - 6} textAnchor="middle" className="fill-soft text-xs">
                {label}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={base} y2={base} className="stroke-edge" />
    </svg>
  );
}
