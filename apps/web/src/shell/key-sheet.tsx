import { Kbd, Modal } from '@mantine/core';
import { useWords } from '../words/words.js';
import type { Place } from './places.js';

export default function KeySheet(props: { close: () => void; places: Place[] }) {
  const w = useWords();
  const rows: [string[], string][] = [
    [['Ctrl', 'K'], w('keys.palette')],
    ...props.places.map((place): [string[], string] => [
      ['G', place.key.toUpperCase()],
      w('keys.go', { place: w(place.word) }),
    ]),
    [['J'], w('keys.next')],
    [['K'], w('keys.previous')],
    [['↵'], w('keys.open')],
    [['P'], w('keys.peek')],
    [['L'], w('keys.log')],
    [['Ctrl', '↵'], w('keys.save')],
    [['?'], w('keys.sheet')],
  ];
  return (
    <Modal
      opened
      onClose={props.close}
      title={w('keys.title')}
      closeButtonProps={{ 'aria-label': w('act.close') }}
    >
      <dl className="key-sheet">
        {rows.map(([keys, means]) => (
          <div key={means}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="empty-text">{w('keys.rest')}</p>
    </Modal>
  );
}
