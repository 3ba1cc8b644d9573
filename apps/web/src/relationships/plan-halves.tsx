import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PairPage, ReactivationPlan } from '../api/shapes.js';
import { DeedForm } from '../session/deed-form.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useDraft } from '../ui/draft.js';
import { useWords } from '../words/words.js';

/** The half of a conversation that nobody wrote down when it was logged; the other side is not asked again. */
export function PlanHalves(props: { plan: ReactivationPlan; pair: PairPage; close: () => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { plan, pair } = props;
  const touch = pair.touchpoints.find(({ id }) => id === plan.spokenBy);
  const form = useForm({
    initialValues: {
      ourStakes: touch?.ourStakes ?? plan.ourStakes ?? '',
      theirValueProposition: touch?.theirValueProposition ?? '',
    },
  });
  const forget = useDraft(`halves:${org}:${plan.spokenBy}`, form);
  const send = useDeed(() => {
    forget();
    props.close();
  }, form);
  const fields = ['ourStakes', 'theirValueProposition'] as const;
  return (
    <DeedForm
      title={w('reactivation.act.TO_COMPLETE')}
      close={props.close}
      submit={() => {
        const said = Object.entries(form.values).map(([half, text]) => [half, text.trim()] as const);
        send.mutate({
          path: `/touchpoints/${plan.spokenBy}/halves`,
          body: Object.fromEntries(said.filter(([, text]) => text)),
        });
      }}
      submitLabel={w('reactivation.save')}
      deed={send}
    >
      {fields.map((field) => (
        <Textarea
          key={field}
          label={w(field === 'ourStakes' ? 'touch.ourStakes' : 'touch.theirValue')}
          autosize
          minRows={3}
          maxLength={2000}
          {...form.getInputProps(field)}
        />
      ))}
    </DeedForm>
  );
}
