import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PairPage, ReactivationPlan } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';
import { Status, type Tone } from '../ui/status.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';
import './reactivation.css';
import { PlanForm } from './plan-form.js';
import { PlanHalves } from './plan-halves.js';
import { planQuery } from './queries.js';
import { WhyDate } from './why-date.js';

/** How a dormant pair is to speak again: what is owed, what is prepared, what is still to be written down. */
export default function Reactivation({ pair, planId }: { pair: PairPage; planId: string }) {
  const { org } = useOrganisation();
  const { data: plan } = useQuery(planQuery(org, planId));
  return (
    <ContractWords meanwhile={<Skeleton height={64} />}>
      {plan ? <Plan plan={plan} pair={pair} /> : <Skeleton height={64} />}
    </ContractWords>
  );
}

const tones: Record<string, Tone> = { DUE: 'due', MADE: 'soon', TO_COMPLETE: 'due', DONE: 'good' };

function Plan({ plan, pair }: { plan: ReactivationPlan; pair: PairPage }) {
  const w = useWords();
  const { has, membership } = useOrganisation();
  const navigate = useNavigate();
  const { plan: wanted } = useSearch({ strict: false });
  const canAct = has('CIO_OFFICE') || pair.customerSeat.holder?.id === membership.personId;
  const { state, sparedBecause } = plan;
  if (state === 'DONE')
    return (
      <p className="plan-done">
        <Status tone="good">
          {w('reactivation.done', { day: w.day(plan.spokenOn), n: plan.daysTaken ?? 0 })}
        </Status>
      </p>
    );
  // Its form has an address, so that Ctrl+K and a letter can lead to it.
  const show = (id: string | undefined) =>
    void navigate({ to: '.', search: (search) => ({ ...search, plan: id }), replace: true });
  const close = () => show(undefined);
  const isOpen = canAct && wanted === plan.id;
  return (
    <section
      className="plan"
      aria-label={[w('reactivation.title'), pair.supplierSeat.holder?.name].filter(Boolean).join(' · ')}
    >
      <header className="plan-head">
        <h4>{w('reactivation.title')}</h4>
        <Status tone={plan.isLate ? 'late' : sparedBecause ? 'quiet' : tones[state]!}>
          {sparedBecause
            ? w('reactivation.spared', { because: w.code('reactivation.spared', sparedBecause) })
            : plan.isLate
              ? w(state === 'MADE' ? 'reactivation.callPassed' : 'reactivation.late')
              : w.code('reactivation.state', state)}
        </Status>
        {canAct && (
          <Button
            className="plan-act"
            size="compact-sm"
            variant={state === 'MADE' ? 'default' : 'filled'}
            onClick={() => show(plan.id)}
          >
            {w.code('reactivation.act', state)}
          </Button>
        )}
      </header>
      {state === 'DUE' && (
        <p className="plan-line">
          {w('reactivation.dormantSince', { day: w.day(plan.dormantOn) })} {w('reactivation.dueOn')}{' '}
          <WhyDate
            day={plan.dueOn}
            because={[
              plan.dueReason === 'RELEASE'
                ? w('why.RELEASE')
                : w('reactivation.whyDue', { day: w.day(plan.askedOn) }),
            ]}
            skipped={plan.why}
          />
        </p>
      )}
      {state === 'TO_COMPLETE' && (
        <p className="plan-line">
          {w('reactivation.spoken', { day: w.day(plan.spokenOn), n: plan.daysTaken ?? 0 })}
        </p>
      )}
      {state === 'MADE' && <Prepared plan={plan} />}
      {isOpen && state !== 'TO_COMPLETE' && <PlanForm plan={plan} pair={pair} close={close} />}
      {isOpen && state === 'TO_COMPLETE' && <PlanHalves plan={plan} pair={pair} close={close} />}
    </section>
  );
}

/** What the first call is for: the two halves side by side, as they will be needed. */
function Prepared({ plan }: { plan: ReactivationPlan }) {
  const w = useWords();
  return (
    <>
      <p className="plan-subject">{plan.subject}</p>
      <p className="plan-line">
        {w('reactivation.firstCall', {
          day: w.day(plan.firstCallOn, 'weekday'),
          name: plan.owner?.name ?? '—',
        })}
      </p>
      <div className="plan-halves">
        <div>
          <h5>{w('reactivation.ourStakes')}</h5>
          <p>{plan.ourStakes}</p>
        </div>
        <div>
          <h5>{w('reactivation.hopedFor')}</h5>
          <p>{plan.hopedFor}</p>
        </div>
      </div>
    </>
  );
}
