import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { RelationshipPage } from '../api/shapes.js';
import { Conflict } from '../session/conflict.js';
import { DeedForm } from '../session/deed-form.js';
import { Refused } from '../session/door.js';
import { now } from '../session/session.js';
import { useDeed, useFreshening } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useDraft } from '../ui/draft.js';
import { Panel } from '../ui/page.js';
import { dayIn } from '../ui/places.js';
import { useWords } from '../words/words.js';
import { byTitle, usePeople } from './people.js';
import { Segmentation } from './segmentation.js';

/** How important this relationship is, who answers for it, and whether one may speak at all. */
export function Governance(props: { page: RelationshipPage; canGovern: boolean }) {
  const w = useWords();
  const { page, canGovern } = props;
  const [holding, setHolding] = useState(false);
  const release = useDeed();
  return (
    <div className="two">
      <Segmentation page={page} canGovern={canGovern} />
      <Stack gap="md">
        <Sponsors key={page.version} page={page} canGovern={canGovern} />
        <Panel title={w('rel.communication')}>
          <Refused error={release.error} />
          {page.hold ? (
            <Group justify="space-between">
              <p className="empty-text">{w.code('hold', page.hold.kind)}</p>
              {canGovern && (
                <Button
                  variant="default"
                  loading={release.isPending}
                  onClick={() =>
                    release.mutate({ path: `/relationships/${page.id}/hold/release`, version: page.version })
                  }
                >
                  {w('rel.release')}
                </Button>
              )}
            </Group>
          ) : (
            <Group justify="space-between">
              <p className="empty-text">{w('hold.NONE')}</p>
              {canGovern && (
                <Button variant="default" onClick={() => setHolding(true)}>
                  {w('rel.hold')}
                </Button>
              )}
            </Group>
          )}
          {holding && <HoldDialog page={page} close={() => setHolding(false)} />}
        </Panel>
      </Stack>
    </div>
  );
}

function Sponsors({ page, canGovern }: { page: RelationshipPage; canGovern: boolean }) {
  const w = useWords();
  const { org, address } = useOrganisation();
  const ours = usePeople('customer', null);
  const theirs = usePeople('supplier', page.supplier.id);
  const form = useForm({
    initialValues: {
      customerSerPersonId: page.customerSer?.id ?? '',
      supplierSerPersonId: page.supplierSer?.id ?? '',
      criticality: page.criticality ? String(page.criticality) : '',
      missionStatement: page.missionStatement ?? '',
    },
  });
  const forget = useDraft(`relationship:${org}:${page.id}`, form);
  const freshen = useFreshening();
  const save = useDeed(() => {
    notifications.show({ message: w('act.saved') });
    forget();
  }, form);
  const send = (version: number | null) => {
    const { customerSerPersonId, supplierSerPersonId, criticality, missionStatement } = form.values;
    save.mutate({
      method: 'patch',
      path: `/relationships/${page.id}`,
      body: {
        customerSerPersonId: customerSerPersonId || null,
        supplierSerPersonId: supplierSerPersonId || null,
        criticality: criticality ? Number(criticality) : null,
        missionStatement: missionStatement || null,
      },
      version,
    });
  };
  const nobody = { value: '', label: w('rel.nobody') };
  return (
    <Panel title={w('rel.sponsors')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(page.version);
        }}
      >
        <Stack gap="sm">
          <Conflict
            error={save.error}
            theirs={() => {
              forget();
              void freshen();
            }}
            mine={async () => {
              const fresh = await api.get<RelationshipPage>(address(`/relationships/${page.id}`));
              send(fresh.version);
            }}
          />
          <NativeSelect
            label={w('rel.sponsorOurs')}
            disabled={!canGovern}
            data={[nobody, ...byTitle(ours)]}
            {...form.getInputProps('customerSerPersonId')}
          />
          <NativeSelect
            label={w('rel.sponsorTheirs')}
            disabled={!canGovern}
            data={[nobody, ...byTitle(theirs)]}
            {...form.getInputProps('supplierSerPersonId')}
          />
          <NativeSelect
            label={w('rel.criticality')}
            disabled={!canGovern}
            data={['', '1', '2', '3', '4', '5']}
            {...form.getInputProps('criticality')}
          />
          <Textarea
            label={w('rel.mission')}
            disabled={!canGovern}
            autosize
            minRows={2}
            {...form.getInputProps('missionStatement')}
          />
          {canGovern && (
            <Group justify="flex-end">
              <Button type="submit" variant="default" loading={save.isPending} disabled={!form.isDirty()}>
                {w('act.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Panel>
  );
}

function HoldDialog(props: { page: RelationshipPage; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const form = useForm({ initialValues: { kind: 'TENDER', from: dayIn(now(), zone), to: '' } });
  const hold = useDeed(props.close, form);
  const { kind, from, to } = form.values;
  return (
    <DeedForm
      title={w('rel.hold')}
      close={props.close}
      submit={() =>
        hold.mutate({
          path: `/relationships/${props.page.id}/hold`,
          body: { kind, from, ...(to && { to }) },
          version: props.page.version,
        })
      }
      submitLabel={w('rel.hold')}
      deed={hold}
    >
      <NativeSelect
        label={w('rel.holdKind')}
        data={(['TENDER', 'DISPUTE', 'LEGAL'] as const).map((value) => ({
          value,
          label: w(`hold.${value}`),
        }))}
        {...form.getInputProps('kind')}
      />
      <Group grow align="start">
        <TextInput
          type="date"
          label={w('rel.from')}
          required
          withAsterisk={false}
          {...form.getInputProps('from')}
        />
        <TextInput type="date" label={w('rel.to')} {...form.getInputProps('to')} />
      </Group>
    </DeedForm>
  );
}
