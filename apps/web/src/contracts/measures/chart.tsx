import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words.js';
import './measures.css';
import { useFigureWords } from './figure-words.js';
import type { Judged, Series } from './shapes.js';

const height = 232;
const edge = { top: 14, right: 14, bottom: 30, left: 46 };

/** Figures over time with the target as steps. A gap is a gap: no line is drawn over a month that nobody measured. */
export function MeasureChart(props: { series: Series; periods: Judged[] }) {
  const w = useWords();
  const say = useFigureWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { kpi } = props.series;
  const { periods } = props;
  const numbers = periods.flatMap(({ measure, target }) =>
    [measure?.value, target?.value, target?.upper, target?.amber, target?.red].flatMap((text) =>
      text === null || text === undefined ? [] : [Number(text)],
    ),
  );
  const [low, high] = spanOf(numbers);
  const inner = Math.max(120, width - edge.left - edge.right);
  const step = inner / Math.max(1, periods.length);
  const x = (at: number) => edge.left + step * (at + 0.5);
  const y = (value: number) =>
    edge.top + (1 - (value - low) / (high - low)) * (height - edge.top - edge.bottom);
  const floor = height - edge.bottom;
  const every = Math.ceil(periods.length / Math.max(2, Math.floor(inner / 56)));
  const last = periods.findLast(({ target }) => target)?.target;
  return (
    <div ref={frame} className="measure-chart">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={w('measure.chart', summary(periods, kpi.name))}
      >
        {numbers.length > 0 &&
          ticksOf(low, high).map((tick) => (
            <g key={tick}>
              <line
                x1={edge.left}
                x2={width - edge.right}
                y1={y(tick)}
                y2={y(tick)}
                className="measure-grid"
              />
              <text x={edge.left - 8} y={y(tick) + 4} className="measure-axis" textAnchor="end">
                {w.number(tick)}
              </text>
            </g>
          ))}
        {(
          [
            ['amber', last?.amber],
            ['red', last?.red],
          ] as const
        ).map(
          ([name, text]) =>
            text && (
              <line
                key={name}
                x1={edge.left}
                x2={width - edge.right}
                y1={y(Number(text))}
                y2={y(Number(text))}
                className={`measure-threshold measure-${name}`}
              />
            ),
        )}
        <Steps periods={periods} x={x} y={y} half={step / 2} bound="value" />
        <Steps periods={periods} x={x} y={y} half={step / 2} bound="upper" />
        <path d={lineOf(periods, x, y)} className="measure-line" />
        {periods.map((period, at) => (
          <g key={period.period}>
            {at % every === 0 && (
              <text x={x(at)} y={height - 10} className="measure-axis" textAnchor="middle">
                {say.period(period.period, period.firstDay, true)}
              </text>
            )}
            <Mark
              period={period}
              x={x(at)}
              y={
                period.measure?.value
                  ? y(Number(period.measure.value))
                  : numbers.length
                    ? floor - 10
                    : height / 2
              }
              title={[
                say.period(period.period, period.firstDay),
                period.measure?.value ? say.value(period.measure.value, kpi.unit) : '',
                w.code('verdict', wordOf(period)),
                period.measure?.notApplicable ? w.code('naReason', period.measure.notApplicable.code) : '',
                period.measure?.notApplicable?.text ?? '',
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </g>
        ))}
      </svg>
      <p className="measure-legend" aria-hidden="true">
        {(['MET', 'MISSED', 'NOT_APPLICABLE', 'DISPUTED', 'MISSING'] as const).map((code) => (
          <span key={code}>
            <svg width="14" height="14">
              <Mark period={exampleOf(code)} x={7} y={7} />
            </svg>
            {w.code('verdict', code)}
          </span>
        ))}
        {!kpi.isComposite && (
          <span>
            <svg width="18" height="14">
              <path d="M1 9h8V5h8" className="measure-target" />
            </svg>
            {w('measure.target')}
          </span>
        )}
      </p>
    </div>
  );
}

/** A shape for each verdict, so that none is told by colour alone. */
function Mark(props: { period: Pick<Judged, 'standing' | 'met'>; x: number; y: number; title?: string }) {
  const { x, y } = props;
  const code = wordOf(props.period);
  return (
    <g className={`measure-mark measure-${code}`}>
      {props.title && <title>{props.title}</title>}
      {code === 'MET' && <circle cx={x} cy={y} r="4.5" />}
      {code === 'MISSED' && <path d={`M${x} ${y - 5.5}l5.5 10h-11Z`} />}
      {code === 'NO_TARGET' && <circle cx={x} cy={y} r="3.5" />}
      {code === 'NOT_APPLICABLE' && <circle cx={x} cy={y} r="4" fill="none" />}
      {code === 'DISPUTED' && <path d={`M${x} ${y - 6}l6 6-6 6-6-6Z`} fill="none" />}
      {code === 'MISSING' && <path d={`M${x - 4} ${y}h8`} strokeDasharray="2 2" />}
    </g>
  );
}

/** The target of each period, joined where one follows another: a change is a step on its day, not a slope. */
function Steps(props: {
  periods: Judged[];
  x: (at: number) => number;
  y: (value: number) => number;
  half: number;
  bound: 'value' | 'upper';
}) {
  let path = '';
  props.periods.forEach(({ target }, at) => {
    const text = target?.[props.bound];
    if (text === null || text === undefined) return;
    const [from, to] = [props.x(at) - props.half, props.x(at) + props.half];
    const isJoined = props.periods[at - 1]?.target?.[props.bound];
    path += `${isJoined ? 'L' : 'M'}${from} ${props.y(Number(text))}H${to}`;
  });
  return path ? <path d={path} className="measure-target" /> : null;
}

function lineOf(periods: Judged[], x: (at: number) => number, y: (value: number) => number): string {
  let path = '';
  periods.forEach(({ measure }, at) => {
    if (!measure?.value) return;
    path += `${periods[at - 1]?.measure?.value ? 'L' : 'M'}${x(at)} ${y(Number(measure.value))}`;
  });
  return path;
}

const wordOf = ({ standing, met }: Pick<Judged, 'standing' | 'met'>) =>
  standing === 'JUDGED' ? (met ? 'MET' : 'MISSED') : standing;

const exampleOf = (code: 'MET' | 'MISSED' | Exclude<Judged['standing'], 'JUDGED'>) =>
  code === 'MET' || code === 'MISSED'
    ? ({ standing: 'JUDGED', met: code === 'MET' } as const)
    : ({ standing: code, met: null } as const);

function summary(periods: Judged[], name: string) {
  const met = periods.filter((one) => one.met === true).length;
  const judged = periods.filter((one) => one.met !== null).length;
  return { name, met, judged, expected: periods.length };
}

/** A little air above and below, so that no point lies on the frame. */
function spanOf(numbers: number[]): [number, number] {
  if (numbers.length === 0) return [0, 1];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const air = (high - low || Math.abs(high) || 1) * 0.12;
  return [low - air, high + air];
}

/** Three to five round figures within the span. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / 4;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((many) => many * ten).find((size) => size >= rough) ?? rough;
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step)
    ticks.push(Number(tick.toPrecision(8)));
  return ticks;
}

function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(640);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
