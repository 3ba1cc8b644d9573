import { Button, Skeleton } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

export function Page(props: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  narrow?: boolean;
}) {
  useEffect(() => {
    document.title = `${props.title} · Rekindle`;
  }, [props.title]);
  return (
    <div className={props.narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div className="page-title">
          <h1>{props.title}</h1>
          {props.lead && <div className="page-lead">{props.lead}</div>}
        </div>
        {props.actions && <div className="page-actions">{props.actions}</div>}
      </header>
      {props.children}
    </div>
  );
}

export function Panel(props: {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
  id?: string;
}) {
  return (
    <section className="panel" id={props.id}>
      {props.title && (
        <header className="panel-head">
          <h2>{props.title}</h2>
          {props.aside}
        </header>
      )}
      <div className={props.flush ? 'panel-flush' : 'panel-body'}>{props.children}</div>
    </section>
  );
}

/** What a screen is for, when there is nothing on it yet, and the one thing to do about it. */
export function Empty(props: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  picture?: ReactNode;
}) {
  return (
    <div className="empty">
      {props.picture}
      <p className="empty-title">{props.title}</p>
      {props.children && <p className="empty-text">{props.children}</p>}
      {props.action}
    </div>
  );
}

/** The shape of a list before it arrives: the same rows, the same height. */
export function RowsSkeleton(props: { rows?: number; height?: number; label: string }) {
  return (
    <div role="status" aria-label={props.label} className="rows-skeleton">
      {Array.from({ length: props.rows ?? 8 }, (_, row) => (
        <Skeleton key={row} height={props.height ?? 18} radius="sm" />
      ))}
    </div>
  );
}

export function Trouble(props: { title: string; detail?: string; retry?: () => void; retryLabel: string }) {
  return (
    <div className="trouble" role="alert">
      <p className="empty-title">{props.title}</p>
      {props.detail && <p className="empty-text">{props.detail}</p>}
      {props.retry && (
        <Button variant="default" onClick={props.retry}>
          {props.retryLabel}
        </Button>
      )}
    </div>
  );
}

/** Term and description, side by side where there is room. */
export function Facts(props: { items: [ReactNode, ReactNode][] }) {
  return (
    <dl className="facts">
      {props.items.map(([term, description], index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
