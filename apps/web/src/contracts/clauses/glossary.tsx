import { Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Page, Panel, RowsSkeleton, Trouble } from '../../ui/page.js';
import { useLocale, useWords } from '../../words/words.js';
import { glossaryQuery, type Term } from './queries.js';

/** The words that the house has agreed on; the plain-language reading leaves them alone. */
export function Glossary() {
  const w = useWords();
  const { org, has, isSupplier } = useOrganisation();
  const { data, error, refetch } = useQuery({ ...glossaryQuery(org), enabled: !isSupplier });
  const [open, setOpen] = useState<Term | 'new'>();
  const writes = has('CIO_OFFICE', 'LEGAL', 'CONTRACT_OWNER', 'ORGANISATION_ADMIN');
  const drop = useDeed();
  const add = writes && <Button onClick={() => setOpen('new')}>{w('glossary.add')}</Button>;
  // Which words the customer has agreed on within its house is its own affair: there is no such page for a supplier.
  if (isSupplier || error)
    return (
      <Page title={isSupplier ? w('notFound.title') : w('failure.title')}>
        {isSupplier ? (
          <Empty title={w('notFound.text')} />
        ) : (
          <Trouble title={error!.message} retry={() => void refetch()} retryLabel={w('act.retry')} />
        )}
      </Page>
    );
  return (
    <Page
      title={w('glossary.title')}
      lead={
        <>
          <Link to="/o/$org/contracts" params={{ org }} className="text-link">
            ← {w('contracts.title')}
          </Link>{' '}
          · {w('glossary.lead')}
        </>
      }
      actions={data && data.items.length > 0 && add}
    >
      <Refused error={drop.error} />
      {!data && <RowsSkeleton label={w('glossary.title')} />}
      {data?.items.length === 0 && (
        <Empty title={w('glossary.none')} action={add}>
          {w('glossary.noneHint')}
        </Empty>
      )}
      {Boolean(data?.items.length) && (
        <Panel flush>
          <div className="table-frame">
            <table className="table cards">
              <thead>
                <tr>
                  <th scope="col">{w('glossary.term')}</th>
                  <th scope="col">{w('glossary.definition')}</th>
                  <th scope="col">{w('glossary.language')}</th>
                  <th scope="col">
                    <span className="unseen">{w('document.acts')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {data?.items.map((term) => (
                  <tr key={term.id}>
                    <td className="cell-main">
                      {term.term}{' '}
                      {term.acceptedJargon && <span className="tag">{w('glossary.accepted')}</span>}
                    </td>
                    <td className="cell-title" data-label={w('glossary.definition')} lang={term.language}>
                      {term.definition || <span className="dim">—</span>}
                    </td>
                    <td data-label={w('glossary.language')}>{w.code('glossary.language', term.language)}</td>
                    <td>
                      {writes && (
                        <>
                          <Button size="compact-xs" variant="subtle" onClick={() => setOpen(term)}>
                            {w('glossary.edit')}
                            <span className="unseen"> {term.term}</span>
                          </Button>
                          <Button
                            size="compact-xs"
                            variant="subtle"
                            onClick={() => drop.mutate({ method: 'delete', path: `/glossary/${term.id}` })}
                          >
                            {w('act.remove')}
                            <span className="unseen"> {term.term}</span>
                          </Button>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
      {open && <TermForm term={open === 'new' ? undefined : open} close={() => setOpen(undefined)} />}
    </Page>
  );
}

function TermForm(props: { term?: Term; close: () => void }) {
  const w = useWords();
  const { locale } = useLocale();
  const { term } = props;
  const form = useForm({
    initialValues: {
      term: term?.term ?? '',
      language: term?.language ?? (locale as string),
      definition: term?.definition ?? '',
      acceptedJargon: term?.acceptedJargon ?? false,
    },
  });
  const save = useDeed(props.close, form);
  return (
    <DeedForm
      title={term ? term.term : w('glossary.add')}
      close={props.close}
      submit={() =>
        save.mutate(
          term
            ? { method: 'patch', path: `/glossary/${term.id}`, body: form.values, version: term.version }
            : { path: '/glossary', body: form.values },
        )
      }
      submitLabel={w('act.save')}
      deed={save}
    >
      <Group grow align="start">
        <TextInput label={w('glossary.term')} required withAsterisk={false} {...form.getInputProps('term')} />
        <NativeSelect
          label={w('glossary.language')}
          data={['fr', 'en'].map((value) => ({ value, label: w.code('glossary.language', value) }))}
          {...form.getInputProps('language')}
        />
      </Group>
      <Textarea label={w('glossary.definition')} rows={4} {...form.getInputProps('definition')} />
      <Checkbox
        label={w('glossary.acceptedLong')}
        {...form.getInputProps('acceptedJargon', { type: 'checkbox' })}
      />
    </DeedForm>
  );
}
