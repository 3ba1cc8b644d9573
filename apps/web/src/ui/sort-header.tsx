import { UnstyledButton } from '@mantine/core';

/** A column head that sorts: its order is told by `aria-sort`, and lives in the address (`-name` is descending). */
export function SortHeader(props: {
  column: string;
  words: string;
  label: string;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
  className?: string;
  /** For a list that is only kept in one order. */
  ascendingOnly?: boolean;
}) {
  const { column, sort } = props;
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
  return (
    <th scope="col" aria-sort={direction} className={props.className}>
      <UnstyledButton
        className="sort"
        aria-label={props.label}
        onClick={() =>
          props.onSort(
            direction === 'none'
              ? column
              : direction === 'ascending' && !props.ascendingOnly
                ? `-${column}`
                : undefined,
          )
        }
      >
        {props.words}
        <span aria-hidden="true" className="sort-mark">
          {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
        </span>
      </UnstyledButton>
    </th>
  );
}
