import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import type { PairPage, ReactivationPlan } from '../api/shapes.js';
import { Conflict } from '../session/conflict.js';
import { DeedForm } from '../session/deed-form.js';
import { now } from '../session/session.js';
import { useDeed, useFreshening } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useDraft } from '../ui/draft.js';
import { dayIn } from '../ui/places.js';
import { useWords } from '../words/words.js';
import { byTitle, usePeople } from './people.js';
import { planQuery } from './queries.js';

/** Who sees to it, when they first speak, about what; and both halves of that call, before it is made. */
export function PlanForm(props: { plan: ReactivationPlan; pair: PairPage; close: () => void }) {
  const w = useWords();
  const { plan, pair } = props;
  const { org, zone } = useOrganisation();
  const queries = useQueryClient();
  const freshen = useFreshening();
  const people = usePeople('customer', null);
  const planned = pair.touchpoints.find((touch) => touch.state === 'PLANNED' && touch.plannedAt);
  const today = dayIn(now(), zone);
  const form = useForm({
    initialValues: {
      ownerPersonId: plan.owner?.id ?? pair.customerSeat.holder?.id ?? '',
      firstCallOn: plan.firstCallOn ?? (planned ? dayIn(new Date(planned.plannedAt!), zone) : ''),
      subject: plan.subject ?? '',
      ourStakes: plan.ourStakes ?? '',
      hopedFor: plan.hopedFor ?? '',
    },
  });
  const forget = useDraft(`reactivation:${org}:${plan.id}`, form);
  const send = useDeed(() => {
    forget();
    props.close();
  }, form);
  const save = (version: number) =>
    send.mutate({
      path: `/reactivation-plans/${plan.id}`,
      method: 'put',
      body: form.values,
      version,
    });
  const theirs = async () => {
    forget();
    props.close();
    await freshen();
  };
  const mine = async () => save((await queries.fetchQuery(planQuery(org, plan.id))).version);
  return (
    <DeedForm
      title={w('reactivation.title')}
      close={props.close}
      submit={() => save(plan.version)}
      submitLabel={w('reactivation.save')}
      deed={send}
      refused={<Conflict error={send.error} theirs={() => void theirs()} mine={() => void mine()} />}
    >
      <TextInput
        label={w('reactivation.subject')}
        placeholder={w('reactivation.subjectHint')}
        required
        withAsterisk={false}
        maxLength={200}
        {...form.getInputProps('subject')}
      />
      <TextInput
        type="date"
        label={w('reactivation.firstCallOn')}
        description={
          plan.latestCallOn
            ? w('reactivation.latest', { day: w.day(plan.latestCallOn, 'weekday') })
            : undefined
        }
        required
        withAsterisk={false}
        min={today}
        max={plan.latestCallOn ?? undefined}
        {...form.getInputProps('firstCallOn')}
      />
      <NativeSelect
        label={w('reactivation.owner')}
        required
        withAsterisk={false}
        data={[{ value: '', label: '—' }, ...byTitle(people)]}
        {...form.getInputProps('ownerPersonId')}
      />
      <Textarea
        label={w('reactivation.ourStakes')}
        autosize
        minRows={2}
        maxLength={2000}
        required
        withAsterisk={false}
        {...form.getInputProps('ourStakes')}
      />
      <Textarea
        label={w('reactivation.hopedFor')}
        autosize
        minRows={2}
        maxLength={2000}
        required
        withAsterisk={false}
        {...form.getInputProps('hopedFor')}
      />
    </DeedForm>
  );
}
