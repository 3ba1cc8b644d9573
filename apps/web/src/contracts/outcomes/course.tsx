import { useWords } from '../../words/words.js';
import type { KpiLine } from './shapes.js';

const width = 84;
const height = 22;

/** The last periods as one small line. A month without a figure breaks it: nothing is drawn over what nobody knows. */
export function Course({ kpi }: { kpi: KpiLine }) {
  const w = useWords();
  const { points, timesMet, judged, expected } = kpi.figures!;
  const values = points.map(({ value }) => (value === null ? null : Number(value)));
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = (width - 6) / Math.max(1, points.length - 1);
  const x = (at: number) => 3 + at * step;
  const y = (value: number | null) =>
    value === null ? height - 4 : 4 + (1 - (high > low ? (value - low) / (high - low) : 0.5)) * (height - 8);
  const path = values
    .map((value, at) =>
      value === null ? '' : `${(values[at - 1] ?? null) === null ? 'M' : 'L'}${x(at)} ${y(value)}`,
    )
    .join('');
  return (
    <>
      <svg width={width} height={height} className="course" aria-hidden="true">
        <path d={path} className="course-line" />
        {points.map(({ period, met, value }, at) =>
          met === false ? (
            <path
              key={period}
              d={`M${x(at)} ${y(Number(value)) - 3.4}l3.4 6h-6.8Z`}
              className="course-missed"
            />
          ) : (
            <circle
              key={period}
              cx={x(at)}
              cy={y(values[at] ?? null)}
              r={met ? 2.8 : 2.2}
              className={met ? 'course-met' : 'course-unknown'}
            />
          ),
        )}
      </svg>
      <span className="dim">{w('kpi.judged', { met: timesMet, judged, expected })}</span>
    </>
  );
}
