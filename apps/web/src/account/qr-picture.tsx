import { create } from 'qrcode';

/** Drawn here as one path: the secret inside never becomes an address or an image of somebody else. */
export default function QrPicture(props: { text: string; label: string }) {
  const { modules } = create(props.text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
  return (
    <svg
      className="qr"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      width="196"
      height="196"
      role="img"
      aria-label={props.label}
    >
      <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
