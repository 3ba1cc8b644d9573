import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.js';
import { AnswerForm } from '../contracts/reviews/answer-form.js';
import { hasAnswered } from '../contracts/reviews/answered.js';
import type { Questions } from '../contracts/reviews/shapes.js';
import { FrontDoor } from '../session/door.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/feedback/$token')({
  component: () => (
    <ContractWords meanwhile={<Skeleton height="100vh" />}>
      <Feedback />
    </ContractWords>
  ),
});

/** An internal client says what they think of a service, without an account and without a name. */
function Feedback() {
  const w = useWords();
  const { token } = Route.useParams();
  const [done, setDone] = useState(() => hasAnswered(token));
  const shown = useQuery({
    queryKey: ['feedback', token],
    queryFn: () => api.get<Questions>(`/feedback/${token}`),
    staleTime: Infinity,
    enabled: !done,
    retry: false,
  });
  const title = w('feedback.title');
  if (done)
    return (
      <FrontDoor title={title} foot={w('feedback.anonymity')}>
        <Alert color="teal" variant="light" role="status" title={w('feedback.thanks')}>
          {w('feedback.thanksText')}
        </Alert>
      </FrontDoor>
    );
  if (shown.isPending)
    return (
      <FrontDoor title={title}>
        <Skeleton height={420} />
      </FrontDoor>
    );
  if (shown.isError || shown.data.state === 'CLOSED')
    return (
      <FrontDoor title={title}>
        <Alert color="gray" variant="light" role="status">
          {shown.isError ? w('feedback.gone') : w('feedback.closed')}
        </Alert>
      </FrontDoor>
    );
  const { organisation, service, closesOn } = shown.data;
  return (
    <FrontDoor
      title={w('feedback.about', { service })}
      lead={w('feedback.lead', { organisation, until: w.day(closesOn, 'long') })}
      foot={w('feedback.anonymity')}
    >
      <AnswerForm token={token} asked={shown.data} done={() => setDone(true)} />
    </FrontDoor>
  );
}
