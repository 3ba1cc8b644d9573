import { Panel } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Life } from './shapes.js';

const tones = { ALIVE: 'good', PURRING: 'due', ASLEEP: 'asleep', LEAVING: 'late', OVER: 'quiet' } as const;

/** Whether the contract lives: when one last spoke, amended it, looked at its objectives. */
export function VitalityPanel({ vitality }: { vitality: NonNullable<Life['vitality']> }) {
  const w = useWords();
  return (
    <Panel
      title={w('life.vitality')}
      aside={
        vitality.state && <Status tone={tones[vitality.state]}>{w(`life.vitality.${vitality.state}`)}</Status>
      }
    >
      <ul className="plain-list">
        {vitality.signs.map(({ kind, on, days }) => (
          <li key={kind}>
            <span>{w(`life.sign.${kind}`)}</span>
            <span className="dim figures">
              {on
                ? w('life.signDays', { days: days ?? 0, day: w.day(on) })
                : w(days === null ? 'life.signNever' : 'life.signNeverDays', { days: days ?? 0 })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
