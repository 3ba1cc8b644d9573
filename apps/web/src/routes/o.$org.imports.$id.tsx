import { Alert, Button, Group, Modal, Progress, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '../api/client.js';
import type { ImportFile } from '../api/shapes.js';
import { MappingForm } from '../imports/mapping.js';
import { importQuery, isWorking } from '../imports/queries.js';
import { Report } from '../imports/report.js';
import { ImportStatus } from '../imports/status.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { Page, Trouble } from '../ui/page.js';
import { ContractWords } from '../words/contract-words.js';
import { useRuleWords } from '../words/rules.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/imports/$id')({
  component: () => (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <Import />
    </ContractWords>
  ),
});

function Import() {
  const w = useWords();
  const rule = useRuleWords();
  const { id } = Route.useParams();
  const { org } = useOrganisation();
  const queries = useQueryClient();
  const [remapping, setRemapping] = useState(false);
  const { data: file, error, refetch } = useQuery(importQuery(org, id));
  const state = file?.state;
  useEffect(() => {
    // The whole register may have changed under the other screens.
    if (state === 'APPLIED' || state === 'UNDONE') void queries.invalidateQueries({ queryKey: [org] });
  }, [state, queries, org]);

  if (error && !file)
    return (
      <Page title={w('imports.title')}>
        <Trouble title={w('notFound.text')} retry={() => void refetch()} retryLabel={w('act.retry')} />
      </Page>
    );
  if (!file)
    return (
      <Page title={w('imports.title')}>
        <Skeleton height={360} />
      </Page>
    );
  const isMapping = state === 'MAPPED' || remapping;
  return (
    <Page
      title={file.fileName}
      lead={
        <Group gap="sm">
          <Link to="/o/$org/imports" params={{ org }} className="text-link">
            ← {w('imports.title')}
          </Link>
          <ImportStatus state={file.state} errors={file.report?.counts.ERROR} />
        </Group>
      }
    >
      {isWorking(file) && <Working file={file} />}
      {file.failure && (
        <Alert color="red" variant="light" role="alert" mb="md" title={w('import.failure')}>
          {rule({ code: file.failure, params: file.failureParams ?? {} })}
        </Alert>
      )}
      {isMapping && <MappingForm file={file} sent={() => setRemapping(false)} />}
      {!isMapping && !isWorking(file) && file.report && (
        <>
          <Deeds file={file} remap={() => setRemapping(true)} />
          <Report file={file} />
        </>
      )}
      {state === 'FAILED' && !isMapping && !file.report && file.headers.length > 0 && (
        <Button variant="default" onClick={() => setRemapping(true)}>
          {w('import.checkAgain')}
        </Button>
      )}
      {file.source && (
        <p className="source">
          {w('contract.sourceDated', {
            name: file.source.name,
            day: w.day(file.source.publishedOn),
            licence: file.source.licence,
          })}
        </p>
      )}
    </Page>
  );
}

function Working({ file }: { file: ImportFile }) {
  const w = useWords();
  const { done, total } = file.progress ?? { done: 0, total: 0 };
  return (
    <div className="panel panel-body" role="status">
      <p className="empty-title">{w.code('importState', file.state)}…</p>
      <Progress
        value={total ? (done / total) * 100 : 100}
        animated={!total}
        size="lg"
        my="sm"
        aria-label={w.code('importState', file.state)}
      />
      <p className="empty-text figures">
        {total ? `${w('import.progress', { done, total })} · ` : ''}
        {w('import.leave')}
      </p>
    </div>
  );
}

function Deeds({ file, remap }: { file: ImportFile; remap: () => void }) {
  const w = useWords();
  const { org, address, governs } = useOrganisation();
  const rule = useRuleWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const send = useMutation({
    mutationFn: (deed: 'application' | 'undo') =>
      api.post(address(`/imports/${file.id}/${deed}`), {}, { version: file.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: [org, 'imports'] }),
  });
  const counts = file.report?.counts ?? {};
  const changes = (counts.CREATE ?? 0) + (counts.UPDATE ?? 0);
  const errors = counts.ERROR ?? 0;
  const applied = file.state === 'APPLIED';
  return (
    <div className="deeds">
      <Refused error={send.error} />
      {file.state === 'CHECKED' && errors > 0 && (
        <Alert color="red" variant="light" mb="sm">
          {w('import.errorsBlock', { n: errors })}
        </Alert>
      )}
      {file.state === 'CHECKED' && !errors && !changes && (
        <Alert color="gray" variant="light" mb="sm">
          {w('import.nothing')}
        </Alert>
      )}
      {applied && !file.undoable.yes && (
        <Alert color="gray" variant="light" mb="sm" title={w('import.notUndoable')}>
          <ul className="plain-bullets">
            {file.undoable.because.slice(0, 8).map((standing) => (
              <li key={JSON.stringify(standing)}>{rule(standing)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Group gap="xs" mb="md">
        {file.state === 'CHECKED' && (
          <Button
            disabled={errors > 0 || changes === 0}
            loading={send.isPending}
            onClick={() => send.mutate('application')}
          >
            {w('import.applyN', { n: changes })}
          </Button>
        )}
        {['CHECKED', 'UNDONE', 'FAILED'].includes(file.state) && (
          <Button variant="default" onClick={remap}>
            {file.kind === 'decp' ? w('import.buyersAgain') : w('import.checkAgain')}
          </Button>
        )}
        {applied && (
          <>
            {governs && (
              <Button renderRoot={(root) => <Link to="/o/$org/first-run" params={{ org }} {...root} />}>
                {w('import.firstPair')}
              </Button>
            )}
            <Button
              variant="default"
              renderRoot={(root) => <Link to="/o/$org/relationships" params={{ org }} {...root} />}
            >
              {w('import.seeRelationships')}
            </Button>
            {file.undoable.yes && (
              <Button variant="subtle" onClick={() => setAsking(true)}>
                {w('import.undo')}
              </Button>
            )}
          </>
        )}
      </Group>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={w('import.undo')}
        closeButtonProps={{ 'aria-label': w('act.close') }}
      >
        <p>{w('import.undoSure')}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {w('import.keep')}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              send.mutate('undo');
            }}
          >
            {w('import.undo')}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}
