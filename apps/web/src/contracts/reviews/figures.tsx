import { useWords } from '../../words/words.js';
import { allScales, type Figures, type Scale, type Score } from './shapes.js';
import './reviews.css';

const ends: Record<Scale, [number, number]> = { NPS: [-100, 100], CSAT: [1, 5], EFFORT: [1, 7] };
const key = { NPS: 'nps', CSAT: 'csat', EFFORT: 'effort' } as const;

/** A hyphen is too short to be seen as a sign before a figure. */
const minus = (figure: string) => figure.replace('-', '−');

/** A score with its place between the ends of its scale; a bound says that it is one. */
function ScoreFigure({ scale, score }: { scale: Scale; score: Score }) {
  const w = useWords();
  const [low, high] = ends[scale];
  const share = (score.value - low) / (high - low);
  const figure = minus(w.number(score.value));
  return (
    <div className="score">
      <dt>{w(`feedback.scale.${scale}`)}</dt>
      <dd>
        <span className="figure-big">
          {score.bound ? w(`feedback.bound.${score.bound}`, { value: figure }) : figure}
        </span>
        <span className="dim"> {w(`feedback.of.${scale}`)}</span>
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="score-bar" aria-hidden="true">
          <rect width="100" height="6" rx="3" className="score-ground" />
          <rect width={Math.max(2, share * 100)} height="6" rx="3" className="score-fill" />
        </svg>
      </dd>
    </div>
  );
}

/** What was counted, and why the rest is withheld. */
export function FeedbackFiguresView({ figures, answered }: { figures: Figures; answered: number }) {
  const w = useWords();
  const hasBound = allScales.some((scale) => figures[key[scale]]?.bound);
  const themes = [...figures.themes].sort((one, other) => (other.count ?? -1) - (one.count ?? -1));
  const counted = themes.filter(({ count }) => count !== null);
  const most = themes.filter(({ withheld }) => withheld === 'MOST');
  const few = themes.filter(({ withheld }) => withheld === 'FEW');
  const name = (theme: (typeof themes)[number]) => w(`feedback.theme.${theme.theme}`);
  return (
    <div className="feedback-figures">
      <dl className="scores">
        {allScales.map((scale) => {
          const score = figures[key[scale]];
          return score && <ScoreFigure key={scale} scale={scale} score={score} />;
        })}
      </dl>
      {hasBound && <p className="empty-text">{w('feedback.boundWhy')}</p>}
      {themes.length > 0 && (
        <>
          <h3>{w('feedback.themes')}</h3>
          <ul className="theme-bars">
            {most.map((theme) => (
              <li key={theme.theme}>
                <span>{name(theme)}</span>
                <span className="dim">{w('feedback.most')}</span>
              </li>
            ))}
            {counted.map((theme) => (
              <li key={theme.theme}>
                <span>{name(theme)}</span>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="score-bar" aria-hidden="true">
                  <rect width="100" height="6" rx="3" className="score-ground" />
                  <rect
                    width={((theme.count ?? 0) / answered) * 100}
                    height="6"
                    rx="3"
                    className="score-fill"
                  />
                </svg>
                <span className="figures">{theme.count}</span>
              </li>
            ))}
          </ul>
          {few.length > 0 && (
            <p className="empty-text">{w('feedback.few', { themes: few.map(name).join(', ') })}</p>
          )}
        </>
      )}
      {figures.teams.length > 0 && (
        <>
          <h3>{w('feedback.teams')}</h3>
          <div className="table-frame" tabIndex={0} role="region" aria-label={w('feedback.teams')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{w('feedback.team')}</th>
                  {allScales
                    .filter((scale) => figures[key[scale]])
                    .map((scale) => (
                      <th key={scale} scope="col" className="number">
                        {w(`feedback.scale.${scale}`)}
                      </th>
                    ))}
                </tr>
              </thead>
              <tbody>
                {figures.teams.map((team) => (
                  <tr key={team.team}>
                    <th scope="row">{team.team}</th>
                    {team.isWithheld ? (
                      <td className="dim" colSpan={3}>
                        {w('feedback.withheld')}
                      </td>
                    ) : (
                      allScales
                        .filter((scale) => figures[key[scale]])
                        .map((scale) => {
                          const score = team[key[scale]];
                          const figure = score ? minus(w.number(score.value)) : '—';
                          return (
                            <td key={scale} className="number figures">
                              {score?.bound ? w(`feedback.bound.${score.bound}`, { value: figure }) : figure}
                            </td>
                          );
                        })
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {figures.teams.some(({ isWithheld }) => isWithheld) && (
            <p className="empty-text">{w('feedback.withheldWhy')}</p>
          )}
        </>
      )}
    </div>
  );
}

/** How many answered, of how many where that is known. */
export function Coverage({ answered, invited }: { answered: number; invited: number | null }) {
  const w = useWords();
  if (!invited) return <span className="figures">{w('feedback.answered', { n: answered })}</span>;
  const percent = Math.round((answered / invited) * 100);
  return (
    <span className="figures">
      {w('feedback.answeredOf', { n: answered, invited, percent })}
      {answered > invited && <span className="tone-due"> · {w('feedback.tooMany')}</span>}
    </span>
  );
}
