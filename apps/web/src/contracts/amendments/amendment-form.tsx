import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { isProblem } from '../../api/problem.js';
import { Conflict } from '../../session/conflict.js';
import { Refused } from '../../session/door.js';
import { useOrganisation } from '../../shell/organisation.js';
import { DialogForm } from '../../ui/dialog-form.js';
import { useWords } from '../../words/words.js';
import { type Line, lineKinds, lineOf, linesOf } from './change-lines.js';
import { useDeed } from './deed.js';
import { asOfQuery, waitingKpisQuery } from './queries.js';
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
      kind: amendment?.kind ?? 'SUBSTANTIVE',
      effectiveOn: amendment?.effectiveOn ?? props.today,
      lines: amendment
        ? linesOf(amendment)
        : [lineOf('TERM_END'), ...props.needs.map(({ id }) => lineOf('NEED_COVER', id))],
    },
  });
  const { data: then } = useQuery(asOfQuery(org, contractId, form.values.effectiveOn));
  const { data: waiting } = useQuery(waitingKpisQuery(org, contractId));
  const send = useDeed(props.close);
  const submit = () => {
    const { title, kind, effectiveOn, lines } = form.values;
    const body = {
      title,
      kind,
      effectiveOn,
      changes: lines.map((line) => lineKinds[line.kind].change(line)),
    };
    send.mutate(
      amendment
        ? { path: `/amendments/${amendment.id}`, body, version: amendment.version, method: 'patch' }
        : {
            path: '/amendments',
            body: { ...body, contractId, ...(props.negotiationId && { negotiationId: props.negotiationId }) },
          },
      { onError: (error) => isProblem(error) && form.setErrors(error.fields()) },
    );
  };
  const subjects: Record<string, { value: string; label: string }[]> = {
    clause: (then?.clauses ?? []).map(({ id, number, title }) => ({
      value: id,
      label: `${number} ${title}`,
    })),
    kpi: (then?.kpis ?? []).map(({ id, name }) => ({ value: id, label: name })),
    waiting: (waiting ?? []).map(({ id, name }) => ({ value: id, label: name })),
    need: props.needs.map(({ id, statement }) => ({ value: id, label: statement })),
  };
  const set = (index: number, part: Partial<Line>) =>
    form.setFieldValue(
      'lines',
      form.values.lines.map((line, at) => (at === index ? { ...line, ...part } : line)),
    );
  const offered = (Object.keys(lineKinds) as Line['kind'][]).filter((kind) => {
    const from = lineKinds[kind].from;
    return !from || subjects[from]!.length > 0;
  });
  return (
    <DialogForm
      title={amendment ? w('amend.edit') : w('amend.draft')}
      close={props.close}
      closeLabel={w('act.close')}
      submit={submit}
      submitLabel={amendment ? w('act.save') : w('amend.draft')}
      busy={send.isPending}
      size={680}
      refused={
        <>
          <Conflict error={send.error} theirs={props.close} mine={props.close} />
          {!isProblem(send.error, 412) && <Refused error={send.error} />}
        </>
      }
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
        {form.values.lines.map((line, index) => {
          const { from, fields } = lineKinds[line.kind];
          return (
            <div key={index} className="change-line">
              <NativeSelect
                aria-label={w('amend.what')}
                value={line.kind}
                data={[...new Set([line.kind, ...offered])].map((value) => ({
                  value,
                  label: w.code('lineKind', value),
                }))}
                onChange={(event) => set(index, lineOf(event.currentTarget.value as Line['kind']))}
              />
              {from && (
                <NativeSelect
                  aria-label={w('amend.subject')}
                  required
                  value={line.subjectId}
                  data={[{ value: '', label: '…' }, ...subjects[from]!]}
                  onChange={(event) => set(index, { subjectId: event.currentTarget.value })}
                />
              )}
              {fields.map((field) => {
                const given = {
                  value: line[field],
                  required: true,
                  onChange: (event: { currentTarget: { value: string } }) =>
                    set(index, { [field]: event.currentTarget.value }),
                };
                if (field === 'text')
                  return (
                    <Textarea
                      key={field}
                      aria-label={w('amend.field.text')}
                      placeholder={w('amend.field.text')}
                      autosize
                      minRows={3}
                      {...given}
                    />
                  );
                return (
                  <TextInput
                    key={field}
                    type={field === 'day' ? 'date' : 'text'}
                    aria-label={w(`amend.field.${field}`)}
                    placeholder={w(`amend.field.${field}`)}
                    inputMode={field === 'amount' || field === 'months' ? 'decimal' : undefined}
                    {...given}
                  />
                );
              })}
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={w('act.remove')}
                onClick={() =>
                  form.setFieldValue(
                    'lines',
                    form.values.lines.filter((_, at) => at !== index),
                  )
                }
              >
                <IconTrash size={15} />
              </ActionIcon>
            </div>
          );
        })}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            form.setFieldValue('lines', [...form.values.lines, lineOf(offered[0] ?? 'CLAUSE_INTRODUCE')])
          }
        >
          {w('amend.addLine')}
        </Button>
      </fieldset>
    </DialogForm>
  );
}
