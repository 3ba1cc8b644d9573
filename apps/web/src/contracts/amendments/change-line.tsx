import { ActionIcon, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { AmountInput } from '../../ui/amount-input.js';
import { useWords } from '../../words/words.js';
import { comparators } from '../outcomes/shapes.js';
import { type Field, type Line, type LineKind, lineKinds, lineOf } from './change-lines.js';
import { termFact } from './change-list.js';

export type Subjects = Record<string, { value: string; label: string }[]>;

interface Props {
  line: Line;
  /** The kinds that may be chosen here. */
  offered: LineKind[];
  subjects: Subjects;
  currency: string;
  set: (line: Line) => void;
  remove: () => void;
}

/** One line of a draft: what it changes, which one, and into what. */
export function ChangeLineFields(props: Props) {
  const w = useWords();
  const { line } = props;
  const { from, fields, mayBeNone } = lineKinds[line.kind];
  const put = (part: Partial<Line>) => props.set({ ...line, ...part });
  return (
    <div className="change-line">
      {line.kind === 'KEPT' ? (
        <KeptLine line={line} currency={props.currency} />
      ) : (
        <NativeSelect
          aria-label={w('amend.what')}
          value={line.kind}
          data={[...new Set([line.kind, ...props.offered])].map((value) => ({
            value,
            label: w.code('lineKind', value),
          }))}
          onChange={(event) => props.set(lineOf(event.currentTarget.value as LineKind))}
        />
      )}
      {from && (
        <NativeSelect
          aria-label={w('amend.subject')}
          required
          value={line.subjectId}
          data={[{ value: '', label: '…' }, ...withOwn(props.subjects[from] ?? [], line)]}
          onChange={(event) => put({ subjectId: event.currentTarget.value })}
        />
      )}
      {!line.isNone && fields.map((field) => <TypedField key={field} field={field} line={line} put={put} />)}
      {mayBeNone && (
        <Checkbox
          className="change-none"
          label={w('amend.noneAnyMore')}
          checked={line.isNone}
          onChange={(event) => put({ isNone: event.currentTarget.checked })}
        />
      )}
      <ActionIcon variant="subtle" color="gray" aria-label={w('act.remove')} onClick={props.remove}>
        <IconTrash size={15} />
      </ActionIcon>
    </div>
  );
}

/** What the draft names already stays to be chosen, even when it is offered no more. */
function withOwn(offered: { value: string; label: string }[], { stored, subjectName }: Line) {
  const own = stored?.subjectId;
  if (!own || offered.some(({ value }) => value === own)) return offered;
  return [...offered, { value: own, label: subjectName || own }];
}

/** A change that this form cannot word: it is read, and kept. */
function KeptLine(props: { line: Line; currency: string }) {
  const w = useWords();
  const { stored, subjectName } = props.line;
  if (!stored) return null;
  const [field, value] = Object.entries(stored.term ?? {})[0] ?? [];
  return (
    <p className="dim">
      {field
        ? `${w.code('termField', field)} · ${termFact(w, field, value, props.currency)}`
        : [w.code('changeKind', stored.kind), subjectName].filter(Boolean).join(' · ')}
    </p>
  );
}

function TypedField(props: { field: Field; line: Line; put: (part: Partial<Line>) => void }) {
  const w = useWords();
  const { field, line, put } = props;
  if (field === 'target') return <TargetFields line={line} put={put} />;
  const label = labelOf(w, field, line.kind);
  const given = {
    value: line[field],
    required: true,
    'aria-label': label,
    onChange: (event: { currentTarget: { value: string } }) => put({ [field]: event.currentTarget.value }),
  };
  if (field === 'mode')
    return (
      <NativeSelect
        {...given}
        data={(['NONE', 'TACIT', 'EXPRESS', 'EVERGREEN'] as const).map((value) => ({
          value,
          label: w(`renewal.${value}`),
        }))}
      />
    );
  if (field === 'amount')
    return (
      <AmountInput
        required
        aria-label={label}
        placeholder={label}
        value={line.amount}
        onChange={(amount) => put({ amount })}
      />
    );
  if (field === 'text') return <Textarea placeholder={label} autosize minRows={3} {...given} />;
  return (
    <TextInput
      type={field === 'day' ? 'date' : 'text'}
      placeholder={label}
      inputMode={field === 'months' ? 'decimal' : undefined}
      pattern={field === 'months' ? '\\d{1,3}' : undefined}
      {...given}
    />
  );
}

function TargetFields(props: { line: Line; put: (part: Partial<Line>) => void }) {
  const w = useWords();
  const { line, put } = props;
  const bound = (field: 'value' | 'upper', label: string) => (
    <TextInput
      type="number"
      step="any"
      required
      aria-label={label}
      placeholder={label}
      value={line[field]}
      onChange={(event) => put({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <NativeSelect
        aria-label={w('kpi.comparator')}
        value={line.comparator}
        data={comparators.map((value) => ({ value, label: w(`kpi.comparator.${value}`) }))}
        onChange={(event) => put({ comparator: event.currentTarget.value })}
      />
      {bound('value', w('amend.field.value'))}
      {line.comparator === 'BETWEEN' && bound('upper', w('amend.field.upper'))}
    </>
  );
}

/** Fields of the term are named by their line: there are two days and two amounts. */
function labelOf(w: ReturnType<typeof useWords>, field: Exclude<Field, 'target'>, kind: LineKind): string {
  if (kind === 'TERM_END') return w('amend.field.day');
  if (field === 'number' || field === 'title' || field === 'text') return w(`amend.field.${field}`);
  return w.code('lineKind', kind);
}
