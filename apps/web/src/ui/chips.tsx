import type { ReactNode } from 'react';

/** One of a few words, each as wide as a thumb. */
export function Chips<V extends string | number | null>(props: {
  legend: ReactNode;
  /** Of the group; the browser lets one of a name be chosen. */
  name: string;
  values: readonly V[];
  said: (value: V) => ReactNode;
  chosen: V | undefined;
  choose: (value: V) => void;
  required?: boolean;
  areFigures?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <fieldset className={props.className ? `chips ${props.className}` : 'chips'}>
      {props.legend}
      {props.values.map((value) => (
        <label key={value ?? ''} className="chip">
          <input
            type="radio"
            name={props.name}
            required={props.required}
            checked={props.chosen === value}
            onChange={() => props.choose(value)}
          />
          <span className={props.areFigures ? 'figures' : undefined}>{props.said(value)}</span>
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}
