/** The name mark: a flame that came back, drawn beside its name. */
export function Mark(props: { size?: number; name?: boolean }) {
  const size = props.size ?? 22;
  return (
    <span className="mark">
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path
          className="mark-flame"
          d="M17.2 2.5c1 5.2-1.3 7.6-3.9 10.300C10.7 15.5 8 18.2 8 22.3 8 26.7 11.5 30 16 30s8-3.3 8-7.700c0-3-1.3-5.3-2.7-7.3-.3 2-1.1 3.4-2.5 4.3.9-6.3.4-12.3-1.6-16.800Z"
        />
        <path
          className="mark-heart"
          d="M16.2 18.500c.3 2.4-2.7 3.7-2.7 6.4 0 1.6 1.2 2.7 2.7 2.700s2.7-1.1 2.7-2.700c0-2.1-1.4-3.6-2.7-6.400Z"
        />
      </svg>
      {props.name !== false && <span className="mark-name">Rekindle</span>}
    </span>
  );
}
