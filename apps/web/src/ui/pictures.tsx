import type { Tone } from './status.js';

/** Pictures for a glance. Each has its figures in words beside it or in `label`: the picture alone says nothing to a reader who cannot see it. */

/** How much of the agreed silence has passed; the notch is the due day. */
export function SilenceBar(props: { ratio: number | null; tone: Tone; label: string; width?: number }) {
  const width = props.width ?? 72;
  const full = 1.6;
  const filled = props.ratio === null ? 0 : Math.min(props.ratio, full) / full;
  return (
    <svg className={`tone-${props.tone}`} width={width} height="10" role="img" aria-label={props.label}>
      <rect x="0" y="3" width={width} height="4" rx="2" className="picture-ground" />
      {props.ratio !== null && (
        <rect x="0" y="3" width={Math.max(2, width * filled)} height="4" rx="2" fill="currentColor" />
      )}
      <rect x={width / full} y="0" width="1.5" height="10" className="picture-notch" />
    </svg>
  );
}

/** Two axes from 1 to 5 with the point where someone stands; four names in the corners. */
export function Quadrant(props: {
  x: number | null;
  y: number | null;
  corners: [string, string, string, string];
  xLabel: string;
  yLabel: string;
  label: string;
}) {
  const size = 168;
  const at = (value: number) => ((value - 0.5) / 5) * size;
  const high = at(3.5);
  const active = props.x === null || props.y === null ? -1 : (props.y >= 4 ? 0 : 2) + (props.x >= 4 ? 1 : 0);
  const boxes: [number, number, number, number][] = [
    [0, 0, high, size - high],
    [high, 0, size - high, size - high],
    [0, size - high, high, high],
    [high, size - high, size - high, high],
  ];
  return (
    <figure className="quadrant">
      <svg viewBox={`-18 -4 ${size + 22} ${size + 24}`} width="210" role="img" aria-label={props.label}>
        {boxes.map(([x, y, width, height], index) => (
          <g key={index}>
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              className={index === active ? 'quadrant-on' : 'quadrant-off'}
            />
            <text x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="middle">
              {props.corners[index]}
            </text>
          </g>
        ))}
        {props.x !== null && props.y !== null && (
          <circle cx={at(props.x)} cy={size - at(props.y)} r="5.5" className="quadrant-point" />
        )}
        <text x={size / 2} y={size + 14} textAnchor="middle" className="quadrant-axis">
          {props.xLabel} →
        </text>
        <text
          transform={`translate(-8 ${size / 2}) rotate(-90)`}
          textAnchor="middle"
          className="quadrant-axis"
        >
          {props.yLabel} →
        </text>
      </svg>
    </figure>
  );
}

/** One bar on a common time axis, with marks; `from` and `to` are in days from the axis start. */
export function Term(props: {
  from: number;
  to: number;
  span: number;
  today: number;
  marks?: { at: number; tone: Tone; title: string }[];
  open?: boolean;
  label: string;
}) {
  const percent = (days: number) => Math.max(0, Math.min(100, (days / props.span) * 100));
  const left = percent(props.from);
  const right = percent(props.to);
  return (
    <svg
      className="term"
      width="100%"
      height="22"
      role="img"
      aria-label={props.label}
      preserveAspectRatio="none"
    >
      <line
        x1={`${percent(props.today)}%`}
        x2={`${percent(props.today)}%`}
        y1="0"
        y2="22"
        className="term-today"
      />
      <rect
        x={`${left}%`}
        y="8"
        width={`${Math.max(0.5, right - left)}%`}
        height="6"
        rx="3"
        className={props.open ? 'term-open' : 'term-bar'}
      />
      {props.marks?.map((mark) => (
        <g key={mark.title} className={`tone-${mark.tone}`}>
          <title>{mark.title}</title>
          <rect x={`${percent(mark.at)}%`} y="3" width="3" height="16" rx="1" fill="currentColor" />
        </g>
      ))}
    </svg>
  );
}

/** A quiet drawing for an empty or finished day: a small fire that holds. */
export function Hearth() {
  return (
    <svg width="132" height="84" viewBox="0 0 132 84" aria-hidden="true" className="hearth">
      <ellipse cx="66" cy="74" rx="58" ry="6" className="hearth-ash" />
      <path
        d="M66 22c6 10 18 16 18 31a18 18 0 0 1-36 0c0-7 4-11 7-16 1 4 3 6 5 7 1-8 2-15 6-22Z"
        className="hearth-glow"
      />
      <path d="M66 44c3 6 9 8 9 16a9 9 0 0 1-18 0c0-6 5-9 9-16Z" className="hearth-ember" />
      <rect
        x="30"
        y="66"
        width="72"
        height="9"
        rx="4.5"
        className="hearth-coal"
        transform="rotate(-5 66 70)"
      />
      <rect
        x="30"
        y="66"
        width="72"
        height="9"
        rx="4.5"
        className="hearth-coal"
        transform="rotate(5 66 70)"
      />
    </svg>
  );
}
