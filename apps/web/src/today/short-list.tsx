import { Skeleton } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pageAddress, useOrganisation } from '../shell/organisation.js';
import { Panel } from '../ui/page.js';

export interface ShortItem {
  key: string;
  title: string;
  fact: ReactNode;
  date?: string | undefined;
  /** Below the organisation. */
  path: string;
}

/** Five lines at most: the home page is a desk, not an inbox. */
export function ShortList(props: { title: string; items: ShortItem[]; none: string }) {
  const router = useRouter();
  const { org } = useOrganisation();
  return (
    <Panel title={props.title} flush>
      {props.items.length === 0 ? (
        <p className="list-none">{props.none}</p>
      ) : (
        <ul className="short-list">
          {props.items.slice(0, 5).map((item) => (
            <li key={item.key}>
              <a
                href={pageAddress(org, item.path)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  router.history.push(pageAddress(org, item.path));
                }}
              >
                <span className="short-list-title">{item.title}</span>
                <span className="short-list-fact">{item.fact}</span>
                {item.date && <span className="short-list-date figures">{item.date}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The places of three lists that are being read. */
export function ThreeComing() {
  return [1, 2, 3].map((place) => <Skeleton key={place} height={150} radius="lg" />);
}
