import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { Conflict } from '../../session/conflict.js';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useDraft } from '../../ui/draft.js';
import { useWords } from '../../words/words.js';
import { ledgerQuery } from '../obligations/queries.js';
import { type Item, itemKinds, type NegotiationPage, type Side } from './shapes.js';
import { ValueFields } from './value-fields.js';

/** Penalties that are neither paid nor over. */
const WAIVABLE = ['COMPUTED', 'NOTIFIED', 'ACCEPTED', 'CONTESTED'];

const wordsOf = (item?: Item) => ({
  title: item?.title ?? '',
  argument: item?.argument ?? '',
  valueLow: item?.value?.low ?? '',
  valueHigh: item?.value?.high ?? '',
});

/**
 * Lays something on the table, or words it otherwise. When somebody else has worded it meanwhile, their words stand
 * beside ours and the reader chooses: nothing that was typed is lost.
 */
export function ItemForm(props: { table: NegotiationPage; giver: Side; item?: Item; close: () => void }) {
  const w = useWords();
  const { table, item, giver } = props;
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: {
      ...wordsOf(item),
      kind: item?.kind ?? 'NEW_SERVICE',
      creditId: '',
      version: item?.version ?? 0,
      theirs: '',
    },
  });
  const forget = useDraft(`item:${item?.id ?? `${table.id}:${giver}`}`, form);
  const send = useDeed(() => {
    forget();
    props.close();
  }, form);
  const isWaiver = !item && giver === 'customer' && form.values.kind === 'PENALTY_WAIVER';
  const { data: credits } = useQuery({ ...ledgerQuery(org, table.contract.id), enabled: isWaiver });
  const submit = (version = form.values.version) => {
    const { title, argument, kind, creditId } = form.values;
    const value = form.values.valueLow || form.values.valueHigh;
    const words = {
      title,
      argument: argument.trim() || null,
      valueLow: value ? form.values.valueLow || form.values.valueHigh : null,
      valueHigh: value ? form.values.valueHigh || form.values.valueLow : null,
    };
    send.mutate(
      item
        ? { path: `/negotiation-items/${item.id}`, body: words, version, method: 'patch' }
        : {
            path: `/negotiations/${table.id}/items`,
            body: { ...words, giver, kind, ...(isWaiver && creditId && { creditId }) },
          },
    );
  };
  const stored = () => api.get<Item>(address(`/negotiation-items/${item!.id}`));
  const takeTheirs = async () => {
    const theirs = await stored();
    // What was typed is kept beside the words that now stand, to be taken over by hand.
    form.setValues({
      ...wordsOf(theirs),
      version: theirs.version,
      theirs: [form.values.title, form.values.argument].filter(Boolean).join('\n'),
    });
    send.reset();
    await queries.invalidateQueries({ queryKey: [org, 'amendments'] });
  };
  const keepMine = async () => submit((await stored()).version);
  return (
    <DeedForm
      title={
        item
          ? w('ledger.counter')
          : giver === 'customer'
            ? w('ledger.customerGives')
            : w('ledger.supplierGives')
      }
      close={props.close}
      submit={() => submit()}
      submitLabel={item ? w('ledger.counter') : w('ledger.lay')}
      deed={send}
      refused={<Conflict error={send.error} theirs={() => void takeTheirs()} mine={() => void keepMine()} />}
    >
      {form.values.theirs && (
        <div className="kept-words" role="note">
          <p className="dim">{w('ledger.yourWords')}</p>
          <p>{form.values.theirs}</p>
        </div>
      )}
      {!item && (
        <NativeSelect
          label={w('ledger.kind')}
          // A penalty is the customer's to give up.
          data={itemKinds
            .filter((value) => giver === 'customer' || value !== 'PENALTY_WAIVER')
            .map((value) => ({ value, label: w.code('itemKind', value) }))}
          {...form.getInputProps('kind')}
        />
      )}
      {isWaiver && (
        <NativeSelect
          label={w('ledger.credit')}
          description={w('ledger.creditText')}
          required
          withAsterisk={false}
          data={[
            { value: '', label: '…' },
            ...(credits?.items ?? [])
              .filter(({ state }) => WAIVABLE.includes(state))
              .map(({ id, title, amount }) => ({
                value: id,
                label: `${title} · ${w.money(amount.amount, amount.currency)}`,
              })),
          ]}
          {...form.getInputProps('creditId')}
        />
      )}
      <TextInput
        label={w('ledger.what')}
        required
        withAsterisk={false}
        minLength={3}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Textarea
        label={`${w('ledger.argument')} (${w('form.optional')})`}
        description={w('ledger.argumentShared')}
        autosize
        minRows={2}
        {...form.getInputProps('argument')}
      />
      <ValueFields
        low={form.getInputProps('valueLow')}
        high={form.getInputProps('valueHigh')}
        currency={table.contract.currency}
      />
    </DeedForm>
  );
}
