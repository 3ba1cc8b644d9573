import { Button } from '@mantine/core';
import { useWords } from '../words/words.js';

/** What a list read a page at a time knows of its next page. */
interface PagedList {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** The way to the rest of a list that comes a page at a time. */
export function More({ of: list }: { of: PagedList }) {
  const w = useWords();
  if (!list.hasNextPage) return null;
  return (
    <div className="more">
      <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {w('act.more')}
      </Button>
    </div>
  );
}
