import type { ReactNode } from 'react';

export type Tone = 'good' | 'soon' | 'due' | 'late' | 'asleep' | 'quiet';

const shapes: Record<Tone, ReactNode> = {
  good: <circle cx="6" cy="6" r="4.5" />,
  soon: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 2a4 4 0 0 1 0 8Z" />
    </>
  ),
  due: <path d="M6 .8 11.2 6 6 11.2.8 6Z" />,
  late: <path d="M6 1 11.5 10.500H.5Z" />,
  asleep: <path d="M9.9 7.700A5 5 0 0 1 4.3 1.600a5 5 0 1 0 5.6 6.100Z" />,
  quiet: <path d="M1.5 5h9v2h-9Z" />,
};

/** A status is a shape, a word and a colour, so that no reader depends on one of them. */
export function Status(props: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`status tone-${props.tone}`}>
      <svg width="11" height="11" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
        {shapes[props.tone]}
      </svg>
      <span>{props.children}</span>
    </span>
  );
}
