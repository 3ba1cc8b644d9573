import { Button, CloseButton, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useOrganisation } from '../shell/organisation.js';
import { Facts } from '../ui/page.js';
import { useWords } from '../words/words.js';
import { FreshnessStatus } from './freshness.js';
import { pairsQuery, relationshipQuery } from './queries.js';
import { State, whomAbout } from './vitals.js';

/** The essentials of one row without leaving the list. */
export function Peek(props: { id: string; close: () => void }) {
  const w = useWords();
  const navigate = useNavigate();
  const { org } = useOrganisation();
  const { data } = useQuery(relationshipQuery(org, props.id));
  const { data: pairs = [] } = useQuery(pairsQuery(org, props.id));
  const about = data && whomAbout(data);
  const whom = (name: string | null | undefined) => name && <span className="dim"> · {name}</span>;
  return (
    <aside
      className="panel peek"
      aria-label={data ? w('relationships.peek', { name: data.supplier.name }) : w('act.loading')}
    >
      <header className="panel-head">
        <h2>{data?.supplier.name ?? <Skeleton height={18} width={160} />}</h2>
        <CloseButton aria-label={w('relationships.closePeek')} onClick={props.close} />
      </header>
      <div className="panel-body">
        {!data ? (
          <Skeleton height={180} />
        ) : (
          <>
            <Facts
              items={[
                [w('col.freshness'), <State key="f" page={data} name={about?.worst} />],
                [
                  w('rel.silence'),
                  <>
                    {data.silenceDays === null ? w('days.never') : w('days.n', { n: data.silenceDays })}
                    {whom(about?.silence)}
                  </>,
                ],
                [
                  w('rel.nextDue'),
                  <>
                    {w.day(data.nextDueOn)}
                    {whom(about?.due)}
                  </>,
                ],
                [w('rel.segment'), data.segment ? w(`segment.${data.segment}`) : w('segment.none')],
                [w('rel.value'), w.money(data.annualValue?.amount, data.annualValue?.currency)],
                [w('rel.sponsorOurs'), data.customerSer?.name ?? w('rel.unnamed')],
                [w('rel.sponsorTheirs'), data.supplierSer?.name ?? w('rel.unnamed')],
              ]}
            />
            <ul className="peek-pairs">
              {pairs.map((pair) => (
                <li key={pair.id}>
                  <span>
                    {pair.customerSeat.holder?.name ?? w('rel.vacant')} ↔{' '}
                    {pair.supplierSeat.holder?.name ?? w('rel.vacant')}
                  </span>
                  <FreshnessStatus freshness={pair.freshness} />
                </li>
              ))}
            </ul>
            <Group mt="md" gap="xs">
              <Button
                variant="default"
                renderRoot={(root) => (
                  <Link to="/o/$org/relationships/$id" params={{ org, id: data.id }} {...root} />
                )}
              >
                {w('act.open')}
              </Button>
              {pairs[0] && (
                <Button
                  variant="subtle"
                  onClick={() =>
                    void navigate({ to: '.', search: (search) => ({ ...search, log: pairs[0]!.id }) })
                  }
                >
                  {w('today.log')}
                </Button>
              )}
            </Group>
          </>
        )}
      </div>
    </aside>
  );
}
