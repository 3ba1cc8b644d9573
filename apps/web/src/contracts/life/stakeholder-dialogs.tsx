import { Checkbox, NativeSelect, Select, Textarea } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { ContractPage } from '../../api/shapes.js';
import { byTitle, usePeople } from '../../relationships/people.js';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import { stances, type StakeholderPage } from './shapes.js';

interface Said {
  expectations: string;
  needs: string;
  constraints: string;
}

const ours = ['IT', 'BUSINESS', 'LEGAL', 'GM', 'OTHER'] as const;
const theirs = ['SUPPLIER', 'OTHER'] as const;

/** What somebody expects, needs and cannot change. */
function SaidFields<T extends Said>({ form }: { form: UseFormReturnType<T> }) {
  const w = useWords();
  return (['expectations', 'needs', 'constraints'] as const).map((field) => (
    <Textarea key={field} label={w(`life.${field}`)} autosize minRows={2} {...form.getInputProps(field)} />
  ));
}

export function InvolveDialog({ contract, close }: { contract: ContractPage; close: () => void }) {
  const w = useWords();
  const form = useForm({
    initialValues: { personId: '', role: 'IT', isShared: true, expectations: '', needs: '', constraints: '' },
  });
  const house = usePeople('customer', null);
  const other = usePeople('supplier', contract.supplier?.id ?? null);
  const isTheirs = other.some(({ id }) => id === form.values.personId);
  const roles: readonly string[] = isTheirs ? theirs : ours;
  const deed = useDeed(close, form);
  const role = roles.includes(form.values.role) ? form.values.role : roles[0];
  return (
    <DeedForm
      title={w('life.involve')}
      close={close}
      submit={() => {
        const { personId, isShared, ...said } = form.values;
        deed.mutate({
          path: `/contracts/${contract.id}/stakeholders`,
          body: {
            personId,
            role,
            isShared: isTheirs || isShared,
            expectations: said.expectations || null,
            needs: said.needs || null,
            constraints: said.constraints || null,
          },
        });
      }}
      submitLabel={w('act.add')}
      deed={deed}
      size={560}
    >
      <div className="life-fields">
        <Select
          label={w('life.person')}
          required
          withAsterisk={false}
          searchable
          data-autofocus
          data={[
            { group: w('life.side.customer'), items: byTitle(house) },
            { group: w('life.side.supplier'), items: byTitle(other) },
          ]}
          {...form.getInputProps('personId')}
          onChange={(value) => form.setFieldValue('personId', value ?? '')}
        />
        <NativeSelect
          label={w('life.role')}
          data={roles.map((value) => ({ value, label: w.code('stakeholderRole', value) }))}
          {...form.getInputProps('role')}
          value={role}
        />
      </div>
      <SaidFields form={form} />
      {!isTheirs && (
        <Checkbox label={w('life.isShared')} {...form.getInputProps('isShared', { type: 'checkbox' })} />
      )}
    </DeedForm>
  );
}

export function WordsDialog({ stakeholder, close }: { stakeholder: StakeholderPage; close: () => void }) {
  const w = useWords();
  const form = useForm({
    initialValues: {
      expectations: stakeholder.expectations ?? '',
      needs: stakeholder.needs ?? '',
      constraints: stakeholder.constraints ?? '',
    },
  });
  const deed = useDeed(close, form);
  return (
    <DeedForm
      title={`${stakeholder.person.name} · ${w.code('stakeholderRole', stakeholder.role)}`}
      close={close}
      submit={() => {
        const { expectations, needs, constraints } = form.values;
        deed.mutate({
          path: `/stakeholders/${stakeholder.id}`,
          method: 'patch',
          body: {
            expectations: expectations || null,
            needs: needs || null,
            constraints: constraints || null,
          },
          version: stakeholder.version,
        });
      }}
      submitLabel={w('act.save')}
      deed={deed}
    >
      <p className="empty-text">{w('life.wordsMean')}</p>
      <SaidFields form={form} />
    </DeedForm>
  );
}

export function OpinionDialog({ stakeholder, close }: { stakeholder: StakeholderPage; close: () => void }) {
  const w = useWords();
  const form = useForm({
    initialValues: {
      verdict: stakeholder.opinion?.verdict ?? 'FAVOURABLE',
      opinion: stakeholder.opinion?.opinion ?? '',
    },
  });
  const deed = useDeed(close, form);
  const { verdict, opinion } = form.values;
  return (
    <DeedForm
      title={w('life.giveOpinion')}
      close={close}
      submit={() =>
        deed.mutate({
          path: `/stakeholders/${stakeholder.id}/opinion`,
          body: { verdict, opinion: opinion || null },
        })
      }
      submitLabel={w('act.save')}
      deed={deed}
    >
      <p className="empty-text">{w('life.opinionHouse')}</p>
      <NativeSelect
        label={`${stakeholder.person.name} · ${w.code('stakeholderRole', stakeholder.role)}`}
        data={stances.map((value) => ({ value, label: w(`stance.${value}`) }))}
        {...form.getInputProps('verdict')}
      />
      <Textarea
        label={verdict === 'FAVOURABLE' ? `${w('life.opinion')} (${w('form.optional')})` : w('life.opinion')}
        required={verdict !== 'FAVOURABLE'}
        withAsterisk={false}
        autosize
        minRows={2}
        {...form.getInputProps('opinion')}
      />
    </DeedForm>
  );
}

export function WaiveDialog(props: {
  contractId: string;
  roles: readonly ('IT' | 'BUSINESS' | 'LEGAL' | 'GM')[];
  close: () => void;
}) {
  const w = useWords();
  const { contractId, roles, close } = props;
  const form = useForm({ initialValues: { role: roles[0] ?? 'GM', reason: '' } });
  const deed = useDeed(close, form);
  return (
    <DeedForm
      title={w('life.waive')}
      close={close}
      submit={() => deed.mutate({ path: `/contracts/${contractId}/stakeholder-waivers`, body: form.values })}
      submitLabel={w('life.waive')}
      deed={deed}
    >
      <p className="empty-text">{w('life.waiveMeans')}</p>
      <NativeSelect
        label={w('life.role')}
        data={roles.map((value) => ({ value, label: w(`stakeholderRole.${value}`) }))}
        {...form.getInputProps('role')}
      />
      <Textarea
        label={w('life.reason')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </DeedForm>
  );
}
