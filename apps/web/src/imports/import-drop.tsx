import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { DropZone } from '../ui/drop-zone.js';
import { useWords } from '../words/words.js';
import { upload } from './queries.js';

/** Where a register is dropped; what was read of it opens by itself. */
export function ImportDrop() {
  const w = useWords();
  const { org } = useOrganisation();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: (file: File) => upload(org, file),
    onSuccess: (id) => navigate({ to: '/o/$org/imports/$id', params: { org, id } }),
  });
  return (
    <>
      <Refused error={send.error} />
      <DropZone
        title={w('imports.drop')}
        choose={w('imports.choose')}
        hint={w('imports.formats')}
        accept=".csv,.txt,.json,text/csv,application/json"
        busy={send.isPending}
        busyLabel={w('imports.uploading')}
        take={(file) => send.mutate(file)}
      />
    </>
  );
}
