import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useWords } from '../../words/words.js';
import { ChangeLineFields, type Subjects } from './change-line.js';
import { changesOf, type LineKind, lineKinds, lineOf, linesOf } from './change-lines.js';
import { asOfQuery, waitingOutcomesQuery } from './queries.js';
import type { AmendmentPage } from './shapes.js';

interface Props {
  contractId: string;
  currency: string;
  today: string;
  negotiationId?: string;
  /** The needs it would answer. */
  needs: { id: string; statement: string }[];
  amendment?: AmendmentPage;
  title?: string;
  close: () => void;
}

/** Drafts an amendment: what it changes, line by line, and from which day. */
export function AmendmentForm(props: Props) {
  const w = useWords();
  const { amendment, contractId } = props;
  const { org } = useOrganisation();
  const form = useForm({
    initialValues: {
      title: amendment?.title ?? props.title ?? '',
      kind: amendment?.kind ?? (props.negotiationId ? 'SUBSTANTIVE' : 'ADMINISTRATIVE'),
      effectiveOn: amendment?.effectiveOn ?? props.today,
      lines: amendment
        ? linesOf(amendment.changes)
        : [lineOf('TERM_END'), ...props.needs.map(({ id }) => lineOf('NEED_COVER', { subjectId: id }))],
    },
  });
  const { data: then } = useQuery(asOfQuery(org, contractId, form.values.effectiveOn));
  const { data: waiting } = useQuery(waitingOutcomesQuery(org, contractId));
  const send = useDeed(props.close, form);
  const submit = () => {
    const { title, kind, effectiveOn, lines } = form.values;
    const body = {
      title,
      kind,
      effectiveOn,
      changes: changesOf(lines),
    };
    send.mutate(
      amendment
        ? { path: `/amendments/${amendment.id}`, body, version: amendment.version, method: 'patch' }
        : {
            path: '/amendments',
            body: { ...body, contractId, ...(props.negotiationId && { negotiationId: props.negotiationId }) },
          },
    );
  };
  const subjects: Subjects = {
    clause: (then?.clauses ?? []).map(({ id, number, title }) => ({
      value: id,
      label: `${number} ${title}`,
    })),
    objective: (then?.objectives ?? []).map(({ id, statement }) => ({ value: id, label: statement })),
    agreed: (waiting?.objectives ?? []).map(({ id, statement }) => ({ value: id, label: statement })),
    kpi: (then?.kpis ?? []).map(({ id, name }) => ({ value: id, label: name })),
    waiting: (waiting?.kpis ?? []).map(({ id, name }) => ({ value: id, label: name })),
    need: props.needs.map(({ id, statement }) => ({ value: id, label: statement })),
  };
  const offered = (Object.keys(lineKinds) as LineKind[]).filter((kind) => {
    const { from } = lineKinds[kind];
    return kind !== 'KEPT' && (!from || subjects[from]!.length > 0);
  });
  return (
    <DeedForm
      title={amendment ? w('amend.edit') : w('amend.draft')}
      close={props.close}
      submit={submit}
      submitLabel={amendment ? w('act.save') : w('amend.draft')}
      deed={send}
      size={680}
    >
      <TextInput
        label={w('amend.title')}
        required
        withAsterisk={false}
        minLength={3}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <div className="value-fields">
        <TextInput
          type="date"
          label={w('amend.effectiveOn')}
          required
          withAsterisk={false}
          {...form.getInputProps('effectiveOn')}
        />
        <NativeSelect
          label={w('amend.kind')}
          data={(['SUBSTANTIVE', 'ADMINISTRATIVE'] as const).map((value) => ({
            value,
            label: w(`amendmentKind.${value}`),
          }))}
          {...form.getInputProps('kind')}
        />
      </div>
      <fieldset className="change-lines">
        <legend>{w('amend.changes')}</legend>
        {form.values.lines.map((line, index) => (
          <ChangeLineFields
            key={index}
            line={line}
            offered={offered}
            subjects={subjects}
            currency={props.currency}
            set={(typed) => form.setFieldValue(`lines.${index}`, typed)}
            remove={() => form.removeListItem('lines', index)}
          />
        ))}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => form.insertListItem('lines', lineOf(offered[0]!))}
        >
          {w('amend.addLine')}
        </Button>
      </fieldset>
    </DeedForm>
  );
}
