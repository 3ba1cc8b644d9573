import { Button, Skeleton } from '@mantine/core';
import { IconNotebook, IconPhone, IconMail } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Suggestion } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';
import { Why } from '../ui/why.js';
import { useWords } from '../words/words.js';
import { CommonWindow } from './shared-hours.js';
import { reasonSentence } from './reasons.js';

const Dismissal = lazy(() => import('./dismissal.js'));

/** The one call worth making this morning: who, why, when, and the three things one can do about it. */
export function CallCard(props: { call: Suggestion }) {
  const w = useWords();
  const navigate = useNavigate();
  const { org, me } = useOrganisation();
  const [dismissing, setDismissing] = useState(false);
  const { call } = props;
  const { counterpart, relationship } = call;
  const { facts } = call.brief;
  return (
    <section className="call" aria-labelledby="call-title">
      <div className="call-who">
        <p className="call-kicker" id="call-title">
          {w('today.call')}
        </p>
        <h2 className="call-name">{counterpart?.name ?? relationship.name}</h2>
        <p className="call-seats">
          {[counterpart?.title ?? w.code('seatRole', call.seats.supplier), relationship.name]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="call-seats">
          {w('today.withYou', {
            you: [me.user.name, w.code('seatRole', call.seats.customer)].filter(Boolean).join(', '),
          })}
        </p>
        <ul className="call-reasons">
          {call.reasons.slice(0, 3).map((reason) => (
            <li key={reason.code + JSON.stringify(reason.params ?? {})}>{reasonSentence(w, reason)}</li>
          ))}
        </ul>
        <div className="call-acts">
          {counterpart?.phone ? (
            <Button
              component="a"
              href={`tel:${counterpart.phone.replace(/[^+\d]/g, '')}`}
              size="md"
              leftSection={<IconPhone size={18} />}
            >
              {w('today.dial')}
            </Button>
          ) : counterpart?.email ? (
            <Button
              component="a"
              href={`mailto:${counterpart?.email}`}
              size="md"
              leftSection={<IconMail size={18} />}
            >
              {w('today.write')}
            </Button>
          ) : null}
          <Button
            size="md"
            variant={counterpart?.phone || counterpart?.email ? 'default' : 'filled'}
            leftSection={<IconNotebook size={18} />}
            onClick={() => void navigate({ to: '.', search: (search) => ({ ...search, log: call.pairId }) })}
          >
            {w('today.log')}
          </Button>
          <Button
            size="md"
            variant="subtle"
            color="gray"
            className="quiet-button"
            onClick={() => setDismissing(true)}
          >
            {w('today.notToday')}
          </Button>
        </div>
        {!counterpart?.phone && !counterpart?.email && <p className="empty-text">{w('today.noContact')}</p>}
      </div>
      <div className="call-side">
        {call.window && <CommonWindow window={call.window} />}
        <div>
          <h3 className="call-heading">{w('today.brief')}</h3>
          {facts.length ? (
            <ul className="brief">
              {facts.map((fact) => (
                <li key={fact.code + JSON.stringify(fact.params ?? {})}>{reasonSentence(w, fact, 'fact')}</li>
              ))}
            </ul>
          ) : (
            <p className="empty-text">{w('today.noBrief')}</p>
          )}
        </div>
        <div className="call-links">
          <Why
            label={w('today.whyScore', { score: Math.round(call.score) })}
            figure={<span className="why-figure">{w('today.why')}</span>}
            width={360}
          >
            <Explanation call={call} />
          </Why>
          <Link to="/o/$org/relationships/$id" params={{ org, id: relationship.id }} className="text-link">
            {relationship.name} →
          </Link>
        </div>
      </div>
      <Suspense>{dismissing && <Dismissal call={call} close={() => setDismissing(false)} />}</Suspense>
    </section>
  );
}

const weights = { U: 0.3, S: 0.25, T: 0.2, C: 0.15, B: 0.1 } as const;

/** Each part of the score with its value, or “no data”; then who comes next and who was left out. */
function Explanation({ call }: { call: Suggestion }) {
  const w = useWords();
  const valueOf = (key: keyof Suggestion['components']) => call.components[key];
  return (
    <>
      <p className="why-title">{w('today.whyScore', { score: Math.round(call.score) })}</p>
      <table className="components">
        <tbody>
          {(['U', 'S', 'T', 'C', 'B'] as const).map((key) => {
            const value = valueOf(key);
            return (
              <tr key={key}>
                <th scope="row">{w(`component.${key}`)}</th>
                <td>
                  <svg width="52" height="6" aria-hidden="true">
                    <rect width="52" height="6" rx="3" className="picture-ground" />
                    <rect width={52 * (value ?? 0)} height="6" rx="3" className="part-fill" />
                  </svg>
                </td>
                <td className="figures">
                  {value === null ? w('today.na') : `${Math.round(value * 100)} × ${weights[key] * 100} %`}
                </td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{w('component.R')}</th>
            <td />
            <td className="figures">× {valueOf('R') ?? 1}</td>
          </tr>
        </tbody>
      </table>
      <p className="why-note">{w('today.coverage')}</p>
      {call.alternates.length > 0 && (
        <>
          <p className="why-title">{w('today.alternates')}</p>
          <ul className="why-list">
            {call.alternates.map((other) => (
              <li key={other.pairId}>
                <span>{other.relationship.name}</span>
                <span className="figures">{Math.round(other.score)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {call.skipped.length > 0 && (
        <>
          <p className="why-title">{w('today.skipped')}</p>
          <ul className="why-list">
            {call.skipped.map((other) => (
              <li key={other.pairId}>
                <span>{other.relationship.name}</span>
                <span>{reasonSentence(w, leftOut(other), 'skip')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Why somebody was left out; of an absence one knows when it ends. */
const leftOut = ({ reason, until }: Suggestion['skipped'][number]) => ({
  code: reason,
  params: { until: until ?? null },
});

/** As tall as the card that comes, so that the lists below do not jump. */
export function CallSkeleton() {
  const w = useWords();
  return (
    <div className="call" role="status" aria-label={w('act.loading')}>
      <div className="call-who">
        <Skeleton height={12} width={110} mb={16} />
        <Skeleton height={34} width="60%" mb={14} />
        <Skeleton height={14} width="45%" mb={28} />
        <Skeleton height={14} width="85%" mb={10} />
        <Skeleton height={14} width="75%" mb={10} />
        <Skeleton height={14} width="55%" mb={30} />
        <Skeleton height={42} width="70%" />
      </div>
      <div className="call-side">
        <Skeleton height={70} mb={18} />
        <Skeleton height={90} />
      </div>
    </div>
  );
}
