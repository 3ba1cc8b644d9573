import { Button, Drawer, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconLock } from '@tabler/icons-react';
import { api } from '../../api/client.js';
import { Conflict } from '../../session/conflict.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useWords } from '../../words/words.js';
import type { Item } from './shapes.js';
import { ValueFields } from './value-fields.js';

const wordsOf = ({ privateHalf: half }: Item) => ({
  argument: half?.argument ?? '',
  reservation: half?.reservation ?? '',
  valueLow: half?.value?.low ?? '',
  valueHigh: half?.value?.high ?? '',
});

/** What one's own side keeps to itself about an item. The other side has no way to it, and the drawer says so. */
export function PrivateDrawer(props: { item: Item; currency: string; canWrite: boolean; close: () => void }) {
  const w = useWords();
  const { item } = props;
  const { address } = useOrganisation();
  const form = useForm({ initialValues: { ...wordsOf(item), version: item.privateHalf?.version ?? 0 } });
  const send = useDeed(props.close);
  const submit = (version = form.values.version) => {
    const { argument, reservation, valueLow, valueHigh } = form.values;
    send.mutate({
      path: `/negotiation-items/${item.id}/private-half`,
      method: 'put',
      version,
      body: {
        argument: argument.trim() || null,
        reservation: reservation.trim() || null,
        valueLow: valueLow || valueHigh || null,
        valueHigh: valueHigh || valueLow || null,
      },
    });
  };
  const stored = async () => await api.get<Item>(address(`/negotiation-items/${item.id}`));
  const takeTheirs = async () => {
    const theirs = await stored();
    form.setValues({ ...wordsOf(theirs), version: theirs.privateHalf?.version ?? 0 });
    send.reset();
  };
  const keepMine = async () => submit((await stored()).privateHalf?.version ?? 0);
  return (
    <Drawer
      opened
      onClose={props.close}
      position="right"
      size={420}
      title={
        <span className="private-title">
          <IconLock size={16} aria-hidden /> {w('ledger.private')}
        </span>
      }
      closeButtonProps={{ 'aria-label': w('act.close') }}
      classNames={{ content: 'private-drawer' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <p className="private-note">{w('ledger.privateText')}</p>
          <p className="item-title">{item.title}</p>
          <Conflict error={send.error} theirs={() => void takeTheirs()} mine={() => void keepMine()} />
          <Textarea
            label={w('ledger.privateArgument')}
            autosize
            minRows={3}
            readOnly={!props.canWrite}
            {...form.getInputProps('argument')}
          />
          <ValueFields
            low={form.getInputProps('valueLow')}
            high={form.getInputProps('valueHigh')}
            currency={props.currency}
          />
          <Textarea
            label={w('ledger.reservation')}
            autosize
            minRows={2}
            readOnly={!props.canWrite}
            {...form.getInputProps('reservation')}
          />
          {props.canWrite && (
            <Button type="submit" loading={send.isPending}>
              {w('act.save')}
            </Button>
          )}
        </Stack>
      </form>
    </Drawer>
  );
}
