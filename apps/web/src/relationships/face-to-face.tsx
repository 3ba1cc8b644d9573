import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPlus, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { awayQuery } from '../absences/queries.js';
import type { RelationshipPage, Seat, Side } from '../api/shapes.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { Panel } from '../ui/page.js';
import { dayIn } from '../ui/places.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { SeatDialog, type SeatDeed } from './seat-dialog.js';

/** Both organisations face to face: who sits where, since when, and which chairs are empty. */
export function FaceToFace(props: { page: RelationshipPage; canGovern: boolean }) {
  const w = useWords();
  const { page } = props;
  const [deed, setDeed] = useState<SeatDeed | null>(null);
  const { org, zone } = useOrganisation();
  const away = useQuery(awayQuery(org, dayIn(now(), zone)));
  const side = (which: Side, title: string) => (
    <section className="face" aria-label={title}>
      <h3 className="call-heading">{title}</h3>
      {page.seats.some((seat) => seat.side === which) ? (
        <ul className="seats">
          {page.seats
            .filter((seat) => seat.side === which)
            .map((seat) => (
              <SeatRow
                key={seat.id}
                seat={seat}
                awayUntil={seat.holder && away.data?.get(seat.holder.id)}
                act={props.canGovern ? setDeed : undefined}
              />
            ))}
        </ul>
      ) : (
        <p className="empty-text">{w('rel.noSeats')}</p>
      )}
      {props.canGovern && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => setDeed({ kind: 'add', side: which })}
        >
          {w('rel.addSeat')}
        </Button>
      )}
    </section>
  );
  return (
    <Panel title={w('rel.map')}>
      <div className="faces">
        {side('customer', w('rel.us'))}
        {side('supplier', w('rel.them', { name: page.supplier.name }))}
      </div>
      {deed && <SeatDialog deed={deed} page={page} close={() => setDeed(null)} />}
    </Panel>
  );
}

function SeatRow(props: {
  seat: Seat;
  /** The day the holder is back, while they are away. */
  awayUntil?: string | null;
  act?: (deed: SeatDeed) => void;
}) {
  const w = useWords();
  const { seat, act } = props;
  const name = seat.title ?? w.code('seatRole', seat.roleCode);
  const current = seat.tenures.find((tenure) => !tenure.to);
  const past = seat.tenures.filter((tenure) => tenure.to);
  return (
    <li className="seat" data-vacant={!seat.holder || undefined}>
      <span className="seat-face" aria-hidden="true">
        {seat.holder ? seat.holder.name.slice(0, 1) : <IconUserQuestion size={15} />}
      </span>
      <div className="seat-words">
        <p className="seat-name">
          {seat.holder?.name ?? (
            <Status tone="late">
              {seat.vacantSince ? w('rel.vacantSince', { day: w.day(seat.vacantSince) }) : w('rel.vacant')}
            </Status>
          )}
        </p>
        <p className="seat-facts">
          {[
            ...new Set([name, w(`level.${seat.requiredLevel}`)]),
            current?.from && w('rel.since', { day: w.day(current.from) }),
            seat.isKeyPersonnel && w('rel.keyPersonnel'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {props.awayUntil && (
          <p className="seat-facts">
            <Status tone="asleep">{w('pair.away', { day: w.day(props.awayUntil) })}</Status>
          </p>
        )}
        {past.length > 0 && (
          <details className="seat-past">
            <summary>{w('rel.seatHistory')}</summary>
            <ul>
              {past.map((tenure) => (
                <li key={`${tenure.person.id}-${tenure.from}`}>
                  {tenure.person.name}, {w('rel.until', { day: w.day(tenure.to) })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {act && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={w('rel.seatActs', { seat: name })}
            >
              <IconDots size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => act({ kind: 'fill', seat })}>{w('rel.fillSeat')}</Menu.Item>
            {seat.holder && (
              <Menu.Item onClick={() => act({ kind: 'vacate', seat })}>{w('rel.vacateSeat')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
