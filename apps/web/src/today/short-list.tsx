import { useRouter } from '@tanstack/react-router';
import type { TodayItem } from '../api/shapes.js';
import { FreshnessStatus } from '../relationships/freshness.js';
import { pageAddress, useOrganisation } from '../shell/organisation.js';
import { Panel } from '../ui/page.js';
import { useWords } from '../words/words.js';
import { reasonSentence } from './reasons.js';

/** Five lines at most: the home page is a desk, not an inbox. */
export function ShortList(props: { title: string; items: TodayItem[]; none: string }) {
  const w = useWords();
  const router = useRouter();
  const { org } = useOrganisation();
  return (
    <Panel title={props.title} flush>
      {props.items.length === 0 ? (
        <p className="list-none">{props.none}</p>
      ) : (
        <ul className="short-list">
          {props.items.slice(0, 5).map((item, index) => {
            const path = item.path ?? (item.relationshipId ? `/relationships/${item.relationshipId}` : null);
            const words = w.has(`item.${item.kind}`)
              ? reasonSentence(w, { code: item.kind, params: item.params }, 'item')
              : null;
            const content = (
              <>
                <span className="short-list-title">{item.title}</span>
                <span className="short-list-fact">
                  {item.freshness ? <FreshnessStatus freshness={item.freshness} /> : words}
                </span>
                {item.date && <span className="short-list-date figures">{w.day(item.date)}</span>}
              </>
            );
            return (
              <li key={item.id ?? `${item.kind}-${index}`}>
                {path ? (
                  <a
                    href={pageAddress(org, path)}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey) return;
                      event.preventDefault();
                      router.history.push(pageAddress(org, path));
                    }}
                  >
                    {content}
                  </a>
                ) : (
                  <div>{content}</div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
