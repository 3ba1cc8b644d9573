import { Group, NativeSelect } from '@mantine/core';
import type { ContractPage } from '../../api/shapes.js';
import { byName, usePeople } from '../../relationships/people.js';
import { useWords } from '../../words/words.js';

interface Answering {
  getInputProps: (field: 'customerPersonId' | 'supplierPersonId') => object;
}

/** Who answers for it on either side; nobody yet is an answer. */
export function AnsweringPair({ contract, form }: { contract: ContractPage; form: Answering }) {
  const w = useWords();
  const ours = usePeople('customer', null);
  const theirs = usePeople('supplier', contract.supplier?.id ?? null);
  const nobody = { value: '', label: '—' };
  return (
    <Group grow align="start">
      <NativeSelect
        label={w('duty.customerPerson')}
        data={[nobody, ...byName(ours)]}
        {...form.getInputProps('customerPersonId')}
      />
      <NativeSelect
        label={w('duty.supplierPerson')}
        data={[nobody, ...byName(theirs)]}
        {...form.getInputProps('supplierPersonId')}
      />
    </Group>
  );
}
