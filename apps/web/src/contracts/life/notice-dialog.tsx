import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ContractPage } from '../../api/shapes.js';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { dayIn } from '../../ui/places.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { noticeQuery } from './queries.js';
import type { NoticeCheck } from './shapes.js';

/** Notice: whose, from when, to what day; and before it leaves, what it would be worth. */
export function NoticeDialog({ contract, close }: { contract: ContractPage; close: () => void }) {
  const w = useWords();
  const { org, zone, isSupplier } = useOrganisation();
  const form = useForm({
    initialValues: {
      by: isSupplier ? 'supplier' : 'customer',
      givenOn: dayIn(now(), zone),
      effectiveOn: contract.endOn ?? '',
      reason: '',
    },
  });
  const { by, givenOn, effectiveOn, reason } = form.values;
  const check = useQuery({
    ...noticeQuery(org, contract.id, { by, givenOn, effectiveOn }),
    enabled: /^\d{4}-/.test(effectiveOn) && /^\d{4}-/.test(givenOn),
  });
  const deed = useDeed(close, form);
  return (
    <DeedForm
      title={w('life.deed.notice')}
      close={close}
      submit={() =>
        deed.mutate({
          path: `/contracts/${contract.id}/notice`,
          body: { by, givenOn, effectiveOn, reason: reason || null },
          version: contract.version,
        })
      }
      submitLabel={w('life.deed.notice')}
      deed={deed}
      size={560}
    >
      <p className="empty-text">{w('life.means.notice')}</p>
      {!isSupplier && (
        <NativeSelect
          label={w('life.noticeBy')}
          data={(['customer', 'supplier'] as const).map((value) => ({
            value,
            label: w(`life.side.${value}`),
          }))}
          {...form.getInputProps('by')}
        />
      )}
      <div className="life-fields">
        <TextInput
          type="date"
          label={w('life.givenOn')}
          required
          withAsterisk={false}
          {...form.getInputProps('givenOn')}
        />
        <TextInput
          type="date"
          label={w('life.effectiveOn')}
          required
          withAsterisk={false}
          {...form.getInputProps('effectiveOn')}
        />
      </div>
      {check.data?.effectiveOn && <Worth check={check.data} />}
      <Textarea
        label={`${w('life.reason')} (${w('form.optional')})`}
        description={w('life.reasonShared')}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </DeedForm>
  );
}

/** By when it must leave, and everything that speaks against it. It never forbids: the other side may accept. */
function Worth({ check }: { check: NoticeCheck }) {
  const w = useWords();
  return (
    <div className="life-worth" role="status">
      {check.lastOn && (
        <p>
          {w('life.noticeWindow', { last: w.day(check.lastOn, 'long'), safe: w.day(check.safeOn, 'long') })}
        </p>
      )}
      {check.warnings.length === 0 ? (
        <Status tone="good">{w('life.noticeFine')}</Status>
      ) : (
        check.warnings.map((warning) => (
          <Status key={warning} tone={warning === 'TOO_LATE' ? 'late' : 'due'}>
            {w(`life.warning.${warning}`)}
          </Status>
        ))
      )}
    </div>
  );
}
