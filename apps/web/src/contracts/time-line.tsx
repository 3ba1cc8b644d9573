import { Link } from '@tanstack/react-router';
import type { ContractRow } from '../api/shapes.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { Term } from '../ui/pictures.js';
import { dayIn, daysBetween } from '../ui/places.js';
import { useWords } from '../words/words.js';

/** Terms and notice dates on one axis: one year behind, up to six ahead. */
export function TimeLine(props: { rows: ContractRow[] }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const today = dayIn(now(), zone);
  const year = Number(today.slice(0, 4));
  const latest = props.rows.reduce(
    (last, row) => Math.max(last, Number(row.endOn?.slice(0, 4) ?? 0)),
    year + 1,
  );
  const first = `${year - 1}-01-01`;
  const years = Math.min(8, latest + 1 - (year - 1));
  const span = daysBetween(first, `${year - 1 + years}-01-01`);
  return (
    <div className="line">
      <div className="line-axis" aria-hidden="true">
        {Array.from({ length: years }, (_, index) => (
          <span key={index} className="figures">
            {year - 1 + index}
          </span>
        ))}
      </div>
      <ul>
        {props.rows.map((row) => {
          const from = row.startOn ?? first;
          const label = row.endOn
            ? w('contracts.term', { from: w.day(row.startOn), to: w.day(row.endOn) })
            : w('contracts.termOpen', { from: w.day(row.startOn) });
          const notice = row.lastNoticeDate;
          return (
            <li key={row.id}>
              <Link to="/o/$org/contracts/$id" params={{ org, id: row.id }}>
                <span className="line-name">{row.title}</span>
                <span className="dim">{row.supplier?.name}</span>
              </Link>
              <Term
                from={daysBetween(first, from)}
                to={row.endOn ? daysBetween(first, row.endOn) : span}
                span={span}
                today={daysBetween(first, today)}
                open={!row.endOn || row.endIsEstimated}
                marks={
                  notice
                    ? [
                        {
                          at: daysBetween(first, notice),
                          tone: daysBetween(today, notice) < 120 ? 'late' : 'due',
                          title: w('contracts.noticeMark', { day: w.day(notice) }),
                        },
                      ]
                    : []
                }
                label={[label, notice && w('contracts.noticeMark', { day: w.day(notice) })]
                  .filter(Boolean)
                  .join(' ; ')}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
