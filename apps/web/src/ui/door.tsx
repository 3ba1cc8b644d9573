import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Mark } from './mark.js';
import { Hearth } from './pictures.js';

/** The front of the house: one form, one sentence, nothing else to download. */
export function Door(props: {
  title: string;
  lead?: ReactNode;
  motto: string;
  promise: string;
  notice?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Rekindle`;
  }, [props.title]);
  return (
    <div className="door">
      <aside className="door-side">
        <Mark size={28} />
        <div className="door-words">
          <p className="door-motto">{props.motto}</p>
          <p className="door-promise">{props.promise}</p>
        </div>
        <Hearth />
      </aside>
      <main className="door-main">
        <div className="door-form">
          <span className="door-mark">
            <Mark size={26} />
          </span>
          <h1>{props.title}</h1>
          {props.lead && <p className="door-lead">{props.lead}</p>}
          {props.notice}
          {props.children}
          {props.foot && <div className="door-foot">{props.foot}</div>}
        </div>
      </main>
    </div>
  );
}
