import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { List, Supplier } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';

/** One of the suppliers of the register, by the name they are called by. */
export function SupplierChoice(field: Pick<SelectProps, 'value' | 'onChange' | 'error'>) {
  const w = useWords();
  const { org, address } = useOrganisation();
  const { data } = useQuery({
    queryKey: [org, 'suppliers', 'choice'],
    queryFn: () => api.get<List<Supplier>>(address('/suppliers'), { limit: 200 }),
  });
  return (
    <Select
      label={w('contract.supplier')}
      required
      withAsterisk={false}
      searchable
      data={(data?.items ?? []).map((one) => ({ value: one.id, label: one.tradeName ?? one.legalName }))}
      {...field}
    />
  );
}
