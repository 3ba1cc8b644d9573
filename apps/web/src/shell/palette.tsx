import { Spotlight, createSpotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowRight, IconPlus, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMatch, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '../api/client.js';
import type { SearchItem } from '../api/shapes.js';
import { pairsQuery } from '../relationships/queries.js';
import { useWords } from '../words/words.js';
import { pageAddress, useOrganisation } from './organisation.js';
import { usePlaces } from './places.js';

const [store, palette] = createSpotlight();

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One box from which everything can be reached: places, deeds, and whatever the search index knows. */
export default function Palette(props: { close: () => void }) {
  const w = useWords();
  const navigate = useNavigate();
  const router = useRouter();
  const places = usePlaces();
  const { org, address, governs, isSupplier } = useOrganisation();
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 150);
  useEffect(() => palette.open(), []);

  const found = useQuery({
    queryKey: [org, 'search', asked],
    queryFn: ({ signal }) => api.get<{ items: SearchItem[] }>(address('/search'), { q: asked }, signal),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  });

  const go = places.map((place) => ({
    id: place.to,
    label: w(place.word),
    act: () => void navigate({ to: place.to, params: { org } }),
  }));
  const plans = usePlansAtHand();
  const deeds = [
    ...plans,
    !isSupplier && {
      id: 'log',
      label: w('palette.log'),
      act: () => void navigate({ to: '.', search: (search) => ({ ...search, log: 'any' }) }),
    },
    governs && {
      id: 'supplier',
      label: w('palette.newSupplier'),
      act: () => void navigate({ to: '/o/$org/relationships', params: { org }, search: { add: true } }),
    },
    governs && {
      id: 'contract',
      label: w('palette.newContract'),
      act: () => void navigate({ to: '/o/$org/contracts', params: { org }, search: { add: true } }),
    },
    governs && {
      id: 'import',
      label: w('palette.import'),
      act: () => void navigate({ to: '/o/$org/imports', params: { org } }),
    },
    governs &&
      plans.length === 0 && {
        id: 'plans',
        label: w('palette.plans'),
        act: () =>
          void navigate({ to: '/o/$org/relationships', params: { org }, search: { flag: 'PLAN_OWED' } }),
      },
  ].filter((deed) => deed !== false);
  const matching = <T extends { label: string }>(items: T[]) =>
    items.filter((item) => plain(item.label).includes(plain(query.trim())));
  const items = asked.length > 1 ? (found.data?.items ?? []) : [];
  const shownGo = matching(go);
  const shownDeeds = matching(deeds);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={props.close}
      attributes={{ content: { 'aria-label': w('palette.label') } }}
      shortcut={null}
      clearQueryOnClose={false}
    >
      <Spotlight.Search
        placeholder={w('palette.placeholder')}
        aria-label={w('palette.label')}
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        {items.length > 0 && (
          <Spotlight.ActionsGroup label={w('palette.found')}>
            {items.map((item) => (
              <Spotlight.Action
                key={`${item.kind}-${item.id}`}
                label={item.title}
                description={w.code('palette.kind', item.kind)}
                onClick={() => router.history.push(pageAddress(org, item.path))}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {shownGo.length > 0 && (
          <Spotlight.ActionsGroup label={w('palette.go')}>
            {shownGo.map((action) => (
              <Spotlight.Action
                key={action.id}
                label={action.label}
                leftSection={<IconArrowRight size={16} />}
                onClick={action.act}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {shownDeeds.length > 0 && (
          <Spotlight.ActionsGroup label={w('palette.act')}>
            {shownDeeds.map((action) => (
              <Spotlight.Action
                key={action.id}
                label={action.label}
                leftSection={<IconPlus size={16} />}
                onClick={action.act}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {items.length + shownGo.length + shownDeeds.length === 0 && (
          <Spotlight.Empty>{w('palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** The plans to speak again of the relationship that is open: made, corrected or completed from here. */
function usePlansAtHand() {
  const w = useWords();
  const navigate = useNavigate();
  const { org, has, membership } = useOrganisation();
  const open = useMatch({ from: '/o/$org/relationships/$id', shouldThrow: false });
  const pairs = useQueryClient().getQueryData(pairsQuery(org, open?.params.id ?? '').queryKey) ?? [];
  return pairs.flatMap(({ id, reactivationPlan: plan, customerSeat, supplierSeat }) => {
    const isTheirs = has('CIO_OFFICE') || customerSeat.holder?.id === membership.personId;
    if (!plan || plan.state === 'DONE' || !isTheirs) return [];
    return {
      id: `plan-${id}`,
      label: w('palette.planWith', { name: supplierSeat.holder?.name ?? w('rel.vacant') }),
      act: () =>
        void navigate({ to: '.', search: (search) => ({ ...search, tab: undefined, plan: plan.id }) }),
    };
  });
}
