import { Alert, Button, Skeleton, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createLazyFileRoute } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { FigureFields, figureSaid } from '../contracts/measures/figure-fields.js';
import { useFigureWords } from '../contracts/measures/figure-words.js';
import type { AskedMeasure } from '../contracts/measures/shapes.js';
import { FrontDoor, Refused } from '../session/door.js';
import { Facts } from '../ui/page.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/measure-links/$token')({
  component: () => (
    <ContractWords>
      <MeasureLink />
    </ContractWords>
  ),
});

/** Someone without an account gives the one figure they were asked for, and sees nothing else. */
function MeasureLink() {
  const w = useWords();
  const { token } = Route.useParams();
  const shown = useQuery({
    queryKey: ['measure-link', token],
    queryFn: () => api.get<AskedMeasure>(`/measure-links/${token}`),
    staleTime: Infinity,
  });
  if (shown.isPending)
    return (
      <FrontDoor title={w('measureLink.title')}>
        <Skeleton height={220} />
      </FrontDoor>
    );
  if (shown.isError)
    return (
      <FrontDoor title={w('measureLink.title')}>
        <Alert color="red" variant="light" role="alert">
          {w('link.gone')}
        </Alert>
      </FrontDoor>
    );
  return <Asked asked={shown.data} token={token} />;
}

function Asked({ asked, token }: { asked: AskedMeasure; token: string }) {
  const w = useWords();
  const say = useFigureWords();
  const form = useForm({
    initialValues: { kind: 'value', value: '', naCode: 'TOOL_OUTAGE', naText: '', evidence: '' },
  });
  const { values } = form;
  const answer = useMutation({
    mutationFn: () =>
      api.post(`/measure-links/${token}`, {
        evidence: values.evidence || null,
        ...figureSaid(values),
      }),
  });
  if (answer.isSuccess)
    return (
      <FrontDoor title={w('measureLink.title')}>
        <Alert color="teal" variant="light" role="status">
          {w('measureLink.thanks')}
        </Alert>
      </FrontDoor>
    );
  return (
    <FrontDoor
      title={asked.name}
      lead={w('measureLink.lead', { organisation: asked.organisation })}
      notice={<Refused error={answer.error} />}
      foot={w('link.privacy')}
    >
      <Facts
        items={[
          [w('measure.period'), say.period(asked.period, asked.firstDay)],
          [w('measureLink.contract'), `${asked.reference} · ${asked.contract}`],
          [w('measure.target'), say.target(asked.target, asked.unit)],
          ...(asked.formula ? [[w('measure.formula'), asked.formula] as [string, string]] : []),
        ]}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer.mutate();
        }}
      >
        <Stack gap="sm" mt="lg">
          <FigureFields form={form} unit={asked.unit} size="md" />
          <Textarea size="md" label={w('measure.evidence')} autosize {...form.getInputProps('evidence')} />
          <Button type="submit" size="md" loading={answer.isPending}>
            {w('measureLink.send')}
          </Button>
        </Stack>
      </form>
    </FrontDoor>
  );
}
