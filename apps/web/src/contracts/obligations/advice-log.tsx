import { Button, Group, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Standing } from '../standing.js';
import { Do } from './say.js';
import type { Duty } from './shapes.js';

/** What was advised in time, and that it was read: the proof of the duty of advice. */
export function AdviceLog({ duty, standing }: { duty: Duty; standing: Standing }) {
  const w = useWords();
  const [giving, setGiving] = useState(false);
  const owes = duty.obligor === 'JOINT' || duty.obligor.toLowerCase() === standing.side;
  return (
    <div className="advice-log">
      {duty.advice.map((advice) => (
        <div key={advice.id} className="advice">
          <p>
            <Status tone={advice.kind === 'WARNING' ? 'due' : 'quiet'}>
              {w(`duty.advice.${advice.kind}`)}
            </Status>{' '}
            <span className="dim figures">
              {w.day(advice.givenOn)}
              {advice.givenBy && ` · ${advice.givenBy}`}
            </span>
          </p>
          <p>{advice.text}</p>
          {advice.acknowledgedOn ? (
            <p className="dim">
              {w('duty.adviceRead', { on: w.day(advice.acknowledgedOn), by: advice.acknowledgedBy ?? '' })}
              {advice.answer && ` — ${advice.answer}`}
            </p>
          ) : (
            standing.works &&
            advice.givenSide !== standing.side && (
              <Do act="duty.readAdvice" path={`/advice/${advice.id}/acknowledgement`} />
            )
          )}
        </div>
      ))}
      {duty.advice.length === 0 && <p className="dim">{w('duty.adviceNone')}</p>}
      {standing.works && owes && (
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => setGiving(true)}>
            {w('duty.giveAdvice')}
          </Button>
        </Group>
      )}
      {giving && <AdviceForm duty={duty} close={() => setGiving(false)} />}
    </div>
  );
}

function AdviceForm({ duty, close }: { duty: Duty; close: () => void }) {
  const w = useWords();
  const [kind, setKind] = useState<Duty['advice'][number]['kind']>('ADVICE');
  const [text, setText] = useState('');
  const act = useDeed(close);
  return (
    <DeedForm
      title={w('duty.giveAdvice')}
      close={close}
      submit={() => act.mutate({ path: `/obligations/${duty.id}/advice`, body: { kind, text } })}
      submitLabel={w('duty.giveAdvice')}
      deed={act}
    >
      <SegmentedControl
        aria-label={w('duty.giveAdvice')}
        value={kind}
        onChange={(value) => setKind(value as typeof kind)}
        data={(['ADVICE', 'WARNING'] as const).map((value) => ({ value, label: w(`duty.advice.${value}`) }))}
      />
      <Textarea
        label={w('duty.adviceText')}
        required
        withAsterisk={false}
        autosize
        minRows={3}
        maxLength={4000}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </DeedForm>
  );
}
