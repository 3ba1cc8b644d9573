/** How a list that comes a page at a time is walked: from the cursor of one page to the next page. */
export const byCursor = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
};

/** As much of such a list as has come. */
export const rowsOf = <T>({ data }: { data?: { pages: { items: T[] }[] } }): T[] =>
  data?.pages.flatMap((page) => page.items) ?? [];
