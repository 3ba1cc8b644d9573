import type { Suggestion } from '../api/shapes.js';
import { wallTime } from '../ui/places.js';
import { useWords } from '../words/words.js';

const cityOf = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');

/** The hours when both are at work, drawn on this reader's day and told in both zones. */
export function CommonWindow({ window }: { window: NonNullable<Suggestion['window']> }) {
  const w = useWords();
  const hour = (at: string) => {
    const wall = wallTime(new Date(at), window.zone);
    return Number(wall.slice(11, 13)) + Number(wall.slice(14, 16)) / 60;
  };
  const percent = (value: number) => ((value - 7) / 14) * 100;
  const from = hour(window.from);
  const to = Math.max(from + 0.25, hour(window.to));
  const here = `${w.time(window.from, window.zone)}–${w.time(window.to, window.zone)}`;
  const there = `${w.time(window.from, window.theirZone)}–${w.time(window.to, window.theirZone)}`;
  return (
    <div className="window">
      <h3 className="call-heading">{w('today.window')}</h3>
      <p className="window-here figures">
        {here} <span>{w('today.windowYours')}</span>
      </p>
      <svg width="100%" height="14" aria-hidden="true">
        <rect x="0" y="5" width="100%" height="4" rx="2" className="picture-ground" />
        <rect
          x={`${percent(9)}%`}
          y="5"
          width={`${percent(18) - percent(9)}%`}
          height="4"
          className="window-day"
        />
        <rect
          x={`${percent(from)}%`}
          y="2"
          width={`${percent(to) - percent(from)}%`}
          height="10"
          rx="3"
          className="window-both"
        />
      </svg>
      {window.theirZone !== window.zone && (
        <p className="window-there figures">
          {there} <span>{cityOf(window.theirZone)}</span>
        </p>
      )}
    </div>
  );
}
