import { Group } from '@mantine/core';
import type { ContractPage } from '../../api/shapes.js';
import { useWords } from '../../words/words.js';
import type { Standing } from '../standing.js';
import { AdviceLog } from './advice-log.js';
import { DueDay } from './due-day.js';
import { DutyUpkeep } from './duty-upkeep.js';
import { DutyStatus } from './duty-status.js';
import { EvidenceShown, HandOver } from './evidence.js';
import { AskWaiver, Do, Say } from './say.js';
import { isLive, isOpen, type Duty, type DutyInstance } from './shapes.js';

/** One obligation: the times that ask something of somebody, and those that are over. */
export function DutyLine(props: { contract: ContractPage; duty: Duty; standing: Standing }) {
  const { contract, duty, standing } = props;
  const w = useWords();
  const live = duty.instances.filter(isLive).reverse();
  const past = duty.instances.filter((one) => !isLive(one));
  const person = standing.side === 'customer' ? duty.customerPerson : duty.supplierPerson;
  const theirs = standing.side === 'customer' ? duty.supplierPerson : duty.customerPerson;
  const people = [person?.name, theirs?.name].filter(Boolean).join(' ↔ ');
  return (
    <li className="duty">
      <p className="duty-title">{duty.title}</p>
      <p className="dim">
        {[w.code('duty.kind', duty.kind), w.code('duty.every', duty.recurrence), people]
          .filter(Boolean)
          .join(' · ')}
        {duty.endedOn && ` · ${w('duty.ended', { on: w.day(duty.endedOn) })}`}
      </p>
      {live.map((instance) => (
        <LiveInstance key={instance.id} duty={duty} instance={instance} standing={standing} />
      ))}
      {duty.kind === 'DUTY_OF_ADVICE' && <AdviceLog duty={duty} standing={standing} />}
      {past.length > 0 && (
        <details>
          <summary className="dim">{w('duty.past', { n: past.length })}</summary>
          {past.map((instance) => (
            <div key={instance.id} className="duty-time">
              <div className="duty-when">
                <span className="figures">{w.day(instance.dueOn, 'weekday')}</span>
                <DutyStatus instance={instance} />
              </div>
              <EvidenceShown instance={instance} />
            </div>
          ))}
        </details>
      )}
      {standing.writes && !duty.endedOn && <DutyUpkeep contract={contract} duty={duty} />}
    </li>
  );
}

function LiveInstance(props: { duty: Duty; instance: DutyInstance; standing: Standing }) {
  const { duty, instance, standing } = props;
  const w = useWords();
  const here = `/obligation-instances/${instance.id}`;
  const isMine = duty.obligor === 'JOINT' || duty.obligor.toLowerCase() === standing.side;
  const isTheirs = duty.obligor === 'JOINT' ? standing.side === 'customer' : !isMine;
  const open = isOpen(instance);
  const answers = instance.acceptance === 'AWAITED' && instance.fulfilledSide !== standing.side;
  return (
    <div className="duty-time">
      <div className="duty-when">
        <DueDay on={instance.dueOn} why={instance.why} />
        <DutyStatus instance={instance} />
      </div>
      {(instance.evidence || instance.returnReason) && <EvidenceShown instance={instance} />}
      {standing.works && (open || answers) && (
        <Group gap={6}>
          {open && isMine && <HandOver duty={duty} instance={instance} />}
          {answers && (
            <>
              <Do act="duty.accept" path={`${here}/acceptance`} isMain />
              <Say act="duty.return" label="duty.returnWhy" path={`${here}/return`} field="reason" />
            </>
          )}
          {open && isTheirs && instance.state !== 'UPCOMING' && (
            <Say
              act="duty.dispense"
              label="duty.dispenseWhy"
              path={`${here}/dispensation`}
              field="reason"
              quiet
            />
          )}
          {open &&
            standing.side === 'customer' &&
            duty.obligor !== 'CUSTOMER' &&
            instance.state !== 'UPCOMING' && (
              <AskWaiver act="duty.askWaiver" path={`${here}/waiver-request`} />
            )}
        </Group>
      )}
      {open && instance.state !== 'UPCOMING' && instance.state !== 'BREACHED' && (
        <p className="dim">{w('duty.breachFrom', { on: w.day(instance.breachOn) })}</p>
      )}
    </div>
  );
}
