import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Unread } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';
import { NothingAsked } from './nothing-asked.js';
import { owedQuery, useOwedItem } from './owed.js';
import { useNoticeItem } from './notices.js';
import { noticesQuery } from './queries.js';
import { ShortList, ThreeComing } from './short-list.js';
import { UnitLists } from './unit-lists.js';

/**
 * The day of whoever comes for something of their own: what waits for them by name, by their part or by the contracts
 * they own, and what that part brings.
 * @param follows the day of whoever calls stands above, and says itself when it is empty
 */
export default function OwnDay({ follows }: { follows: boolean }) {
  const w = useWords();
  const { org, has } = useOrganisation();
  const reading = useQuery(owedQuery(org, false));
  const item = useOwedItem();
  const owns = has('CONTRACT_OWNER');
  const leads = has('BU_LEAD');
  const watches = !follows && (owns || has('LEGAL'));
  const { data } = reading;
  if (data === undefined) {
    if (reading.isError) return <Unread of={reading} />;
    return follows ? null : (
      <div className="three">
        <ThreeComing />
      </div>
    );
  }
  const asked = data.ofUs.map(item);
  const expects = data.ofThem.length > 0;
  if (!leads && !watches && !asked.length && !expects) return follows ? null : <NothingAsked />;
  const count = 1 + (leads ? 2 : 0) + (owns || expects ? 1 : 0) + (watches ? 1 : 0);
  return (
    <div className={count > 2 ? 'three' : count === 2 ? 'two owed' : 'owed'}>
      {leads ? (
        <UnitLists asked={asked} />
      ) : (
        <ShortList title={w('today.expected')} items={asked} none={w('today.expectedNone')} />
      )}
      {(owns || expects) && (
        <ShortList title={w('today.owedToUs')} items={data.ofThem.map(item)} none={w('today.owedNone')} />
      )}
      {watches && <Notices mine={!has('LEGAL')} />}
    </div>
  );
}

/** The last days to give notice: a lawyer watches the whole register, an owner their own contracts. */
function Notices({ mine }: { mine: boolean }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const item = useNoticeItem();
  const { data } = useQuery(noticesQuery(org, zone, mine));
  if (!data) return <Skeleton height={150} radius="lg" />;
  return <ShortList title={w('today.notices')} items={data.map(item)} none={w('today.noticesNone')} />;
}
