import type { ReactNode } from 'react';
import type { RelationshipPage } from '../api/shapes.js';
import { useWords } from '../words/words.js';
import { FreshnessStatus } from './freshness.js';

type Pair = RelationshipPage['pairs'][number];

/**
 * Whom each figure of a relationship is about: the silence ended with whoever spoke last, the next date is the pair's
 * that is due first, the state is that of the pair that stands worst. With one pair there is nothing to tell apart.
 */
export function whomAbout(page: RelationshipPage) {
  const live = page.pairs.filter(({ freshness }) => freshness !== null);
  if (live.length < 2) return { silence: null, due: null, worst: null };
  const name = (pair: Pair | undefined) => pair?.supplierName ?? pair?.customerName ?? null;
  return {
    silence: name(live.find(({ silenceDays }) => silenceDays === page.silenceDays)),
    due: name(live.find(({ dueOn }) => dueOn !== null && dueOn === page.nextDueOn)),
    worst: name(live.find(({ id }) => id === page.worstPairId)),
  };
}

/** Five figures that say how this relationship is, before anything else is read. */
export function Vitals({ page }: { page: RelationshipPage }) {
  const w = useWords();
  const about = whomAbout(page);
  const whom = (name: string | null) => name && <p className="vitals-whom">{w('rel.with', { name })}</p>;
  return (
    <section className="vitals" aria-label={w('rel.vitals')}>
      <div>
        <h2>{w('rel.silence')}</h2>
        <p className="figure-big">{page.silenceDays === null ? '—' : w('days.n', { n: page.silenceDays })}</p>
        {whom(about.silence)}
        <State page={page} name={about.worst} />
      </div>
      <div>
        <h2>{w('rel.nextDue')}</h2>
        <p className="figure-big">{w.day(page.nextDueOn)}</p>
        {whom(about.due)}
      </div>
      <div>
        <h2>{w('rel.segment')}</h2>
        <p className="figure-big">{page.segment ? w(`segment.${page.segment}`) : '—'}</p>
        {!page.segment && <span className="dim">{w('segment.none')}</span>}
      </div>
      <div>
        <h2>{w('rel.value')}</h2>
        <p className="figure-big">{w.money(page.annualValue?.amount, page.annualValue?.currency)}</p>
      </div>
      <div>
        <h2>{w('rel.sponsors')}</h2>
        <p className="vitals-people">
          {page.customerSer?.name ?? w('rel.unnamed')}
          <span aria-hidden="true"> ↔ </span>
          {page.supplierSer?.name ?? w('rel.unnamed')}
        </p>
        <span className="vitals-flags">
          {page.flags.map((flag) => (
            <span key={flag} className="tag">
              {w.code('flag', flag)}
            </span>
          ))}
        </span>
      </div>
    </section>
  );
}

/** How the pair that stands worst is, and whose it is where there are several. */
export function State({ page, name }: { page: Pick<RelationshipPage, 'freshness'>; name: ReactNode }) {
  return (
    <span className="state-of">
      <FreshnessStatus freshness={page.freshness} />
      {name && <span className="dim">{name}</span>}
    </span>
  );
}
