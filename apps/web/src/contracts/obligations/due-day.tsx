import { Why } from '../../ui/why.js';
import { useLocale, useWords } from '../../words/words.js';
import type { DutyInstance } from './shapes.js';

/** A due day that explains itself: the day that was named, and what it stepped over. */
export function DueDay(props: { on: string; why: DutyInstance['why'] }) {
  const w = useWords();
  const { locale } = useLocale();
  return (
    <Why
      label={w('why.date', { day: w.day(props.on, 'long') })}
      figure={<span className="why-figure figures">{w.day(props.on, 'weekday')}</span>}
    >
      <p className="why-title">{w('why.date', { day: w.day(props.on, 'long') })}</p>
      <ul className="why-list">
        {props.why.map(({ code, params }, at) => (
          <li key={at}>
            <span className="figures">{w.day(String(params['date']), 'weekday')}</span>
            <span>
              {code === 'holiday'
                ? String((locale === 'en' && params['nameEn']) || params['name'])
                : w.code('duty.why', code)}
            </span>
          </li>
        ))}
      </ul>
    </Why>
  );
}
