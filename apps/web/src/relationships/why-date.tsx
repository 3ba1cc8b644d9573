import type { SkippedDay } from '../api/shapes.js';
import { Why } from '../ui/why.js';
import { useLocale, useWords } from '../words/words.js';

/** A date that explains itself: which holidays it stepped over, whose they are, and by what count. */
export function WhyDate(props: { day: string; because?: (string | null)[]; skipped?: SkippedDay[] | null }) {
  const w = useWords();
  const { locale } = useLocale();
  const skipped = props.skipped ?? [];
  const sentences = (props.because ?? []).filter((sentence) => sentence !== null && sentence !== '');
  return (
    <Why
      label={w('why.date', { day: w.day(props.day, 'long') })}
      figure={<span className="why-figure figures">{w.day(props.day, 'weekday')}</span>}
    >
      <p className="why-title">{w('why.date', { day: w.day(props.day, 'long') })}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {skipped.length === 0 ? (
        <p className="why-note">{w('why.noHoliday')}</p>
      ) : (
        <>
          <p className="why-note">{w('why.skipped')}</p>
          <ul className="why-list">
            {skipped.map((day) => (
              <li key={`${day.date}-${day.name}`}>
                <span className="figures">{w.day(day.date, 'weekday')}</span>
                <span>
                  {(locale === 'en' && day.nameEn) || day.name}
                  {day.side ? ` (${w.code('why.side', day.side)})` : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Why>
  );
}
