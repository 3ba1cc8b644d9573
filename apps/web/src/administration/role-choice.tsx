import { Checkbox, Stack } from '@mantine/core';
import type { Side } from '../api/shapes.js';
import { useWords } from '../words/words.js';

const rolesOf: Record<Side, string[]> = {
  customer: [
    'ORGANISATION_ADMIN',
    'CIO_OFFICE',
    'EXECUTIVE',
    'CONTRACT_OWNER',
    'SECRETARY',
    'EVALUATOR',
    'BU_LEAD',
    'LEGAL',
    'AUDITOR',
  ],
  supplier: ['SUPPLIER_ADMIN', 'SUPPLIER_ACCOUNT_MANAGER', 'SUPPLIER_EXECUTIVE'],
};

/** Each role with what it allows, so that nobody has to guess what they grant. */
export function RoleChoice(props: {
  side: Side;
  roles: string[];
  choose: (roles: string[]) => void;
  error?: string;
}) {
  const w = useWords();
  return (
    <Checkbox.Group label={w('admin.roles')} value={props.roles} onChange={props.choose} error={props.error}>
      <Stack gap={8} mt={6}>
        {rolesOf[props.side].map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={w.code('role', role)}
            description={w.code('roleMeans', role)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
