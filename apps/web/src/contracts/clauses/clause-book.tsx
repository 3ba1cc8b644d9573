import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ClauseSearch } from '../../routes/o.$org.contracts.$id.clauses.js';
import { now } from '../../session/session.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, RowsSkeleton } from '../../ui/page.js';
import { dayIn } from '../../ui/places.js';
import { useLocale, useWords } from '../../words/words.js';
import { contractQuery } from '../queries.js';
import { useStanding } from '../standing.js';
import { type ClauseAct, ClauseSection } from './clause-section.js';
import { ClauseForm } from './clause-form.js';
import './clauses.css';
import { Comparison } from './comparison.js';
import { HistoryDialog } from './history-dialog.js';
import { Outline } from './outline.js';
import { PasteDialog } from './paste-dialog.js';
import { CLAUSE_KINDS, type ClauseInOrder, clausesQuery } from './queries.js';
import { Withdrawal } from './withdrawal.js';

type Doing = { what: 'add' | 'paste' } | { what: ClauseAct; clause: ClauseInOrder };

/** What the contract says: its outline on the left, its text on the right, on any day of its life. */
export function ClauseBook(props: {
  id: string;
  search: ClauseSearch;
  navigate: (to: { search: (known: ClauseSearch) => ClauseSearch; replace: boolean }) => unknown;
}) {
  const w = useWords();
  const { locale } = useLocale();
  const { id, search, navigate } = props;
  const { org, zone, isSupplier } = useOrganisation();
  const today = dayIn(now(), zone);
  const asOf = search.asOf ?? today;
  const { data } = useQuery(clausesQuery(org, id, asOf));
  const { data: contract } = useQuery(contractQuery(org, id));
  const standing = useStanding(contract);
  const [doing, setDoing] = useState<Doing>();
  const change = (part: ClauseSearch) =>
    void navigate({ search: (known) => ({ ...known, ...part }), replace: true });
  const act = useCallback((clause: ClauseInOrder, what: ClauseAct) => setDoing({ what, clause }), []);
  const close = () => setDoing(undefined);
  const all = useMemo(() => data?.items ?? [], [data]);
  const shown = useMemo(
    () => (search.kind ? all.filter(({ kind }) => kind === search.kind) : all),
    [all, search.kind],
  );
  const writes = standing.writes && asOf === today;
  const advises = !isSupplier && !search.plain;
  const present = new Set(all.map(({ kind }) => kind));
  useEffect(() => {
    if (search.clause) document.getElementById(`clause-${search.clause}`)?.scrollIntoView({ block: 'start' });
  }, [search.clause, data]);

  if (!data) return <RowsSkeleton label={w('clause.loading')} rows={12} />;
  const isEmpty = data.items.length === 0 && data.changedOn.length === 0;
  return (
    <div>
      {isEmpty ? (
        <Empty
          title={w('clause.none')}
          action={writes && <Button onClick={() => setDoing({ what: 'paste' })}>{w('clause.paste')}</Button>}
        >
          {w(writes ? 'clause.noneHint' : 'clause.noneReader')}
        </Empty>
      ) : (
        <>
          <div className="clause-bar">
            <TextInput
              type="date"
              label={w('clause.asOf')}
              value={asOf}
              onChange={(event) => change({ asOf: event.currentTarget.value || undefined })}
            />
            <TextInput
              type="date"
              label={w('clause.since')}
              value={search.since ?? ''}
              onChange={(event) => change({ since: event.currentTarget.value || undefined })}
            />
            <NativeSelect
              label={w('clause.kindLabel')}
              value={search.kind ?? ''}
              onChange={(event) => change({ kind: event.currentTarget.value || undefined })}
              data={[
                { value: '', label: w('clause.everyKind') },
                ...CLAUSE_KINDS.filter((kind) => present.has(kind)).map((value) => ({
                  value,
                  label: w.code('clause.kind', value),
                })),
              ]}
            />
            {!isSupplier && (
              <Checkbox
                label={w('clause.lint.show')}
                checked={!search.plain}
                onChange={(event) => change({ plain: event.currentTarget.checked ? undefined : true })}
              />
            )}
            <div className="clause-bar-end">
              {!isSupplier && (
                <Button
                  variant="subtle"
                  renderRoot={(root) => <Link to="/o/$org/glossary" params={{ org }} {...root} />}
                >
                  {w('glossary.title')}
                </Button>
              )}
              <Button
                variant="default"
                component="a"
                href={`/api/v1/orgs/${org}/contracts/${id}/print?asOf=${asOf}&language=${locale}`}
                download
              >
                {w('clause.print')}
              </Button>
              {writes && (
                <>
                  <Button variant="default" onClick={() => setDoing({ what: 'paste' })}>
                    {w('clause.paste')}
                  </Button>
                  <Button variant="default" onClick={() => setDoing({ what: 'add' })}>
                    {w('clause.add')}
                  </Button>
                </>
              )}
            </div>
          </div>
          {data.changedOn.length > 1 && (
            <p className="clause-days">
              <span className="dim">{w('clause.changedOn')}</span>
              {data.changedOn.map((day) => (
                <Button
                  key={day}
                  size="compact-xs"
                  variant={day === asOf ? 'filled' : 'default'}
                  aria-pressed={day === asOf}
                  onClick={() => change({ asOf: day })}
                >
                  {w.day(day)}
                </Button>
              ))}
            </p>
          )}
          {search.since ? (
            <Comparison id={id} before={search.since} after={shown} />
          ) : shown.length === 0 ? (
            <Empty title={w('clause.noneThen', { day: w.day(asOf) })} />
          ) : (
            <div className="clause-book">
              <Outline contractId={id} clauses={shown} chosen={search.clause} advises={advises} />
              <div className="clause-reading">
                {shown.map((clause) => (
                  <ClauseSection
                    key={clause.id}
                    clause={clause}
                    advises={advises}
                    writes={writes}
                    act={act}
                  />
                ))}
              </div>
            </div>
          )}
        </>
      )}
      {doing?.what === 'paste' && <PasteDialog contractId={id} close={close} />}
      {doing?.what === 'add' && <ClauseForm contractId={id} close={close} />}
      {doing?.what === 'correct' && <ClauseForm contractId={id} clause={doing.clause} close={close} />}
      {doing?.what === 'withdraw' && <Withdrawal contractId={id} clause={doing.clause} close={close} />}
      {doing?.what === 'history' && <HistoryDialog clause={doing.clause} close={close} />}
    </div>
  );
}
