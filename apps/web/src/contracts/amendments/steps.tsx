import { useWords } from '../../words/words.js';

const steps = ['need', 'mandate', 'negotiation', 'amendment', 'signature'] as const;
export type Step = (typeof steps)[number];

/** The way from a need to a signature, five steps and no more: what is done, and where one stands. */
export function Steps(props: { at: Step | 'over' }) {
  const w = useWords();
  const current = props.at === 'over' ? steps.length : steps.indexOf(props.at);
  return (
    <nav aria-label={w('amend.steps')}>
      <ol className="way">
        {steps.map((step, index) => (
          <li key={step} data-state={index < current ? 'done' : index === current ? 'now' : 'ahead'}>
            <a href={`#${step}`} aria-current={index === current ? 'step' : undefined}>
              <span className="way-mark figures" aria-hidden="true">
                {index < current ? '✓' : index + 1}
              </span>
              {w(`amend.step.${step}`)}
              {index < current && <span className="unseen"> · {w('amend.done')}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
