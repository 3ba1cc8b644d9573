import { ActionIcon, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useKeys } from '../ui/keyboard.js';
import { Mark } from '../ui/mark.js';
import { useWords } from '../words/words.js';
import { useOrganisation } from './organisation.js';
import { usePlaces } from './places.js';

// What most visits never open comes when it is first asked for: dialogs, menus, and the place for notices.
const Palette = lazy(() => import('./palette.js'));
const KeySheet = lazy(() => import('./key-sheet.js'));
const AwayDialog = lazy(() => import('../absences/away-dialog.js'));
const LogSheet = lazy(() => import('../touchpoints/log-sheet.js'));
const menus = () => import('./menus.js');
const YouMenu = lazy(async () => ({ default: (await menus()).YouMenu }));
const MoreMenu = lazy(async () => ({ default: (await menus()).MoreMenu }));
const Notices = lazy(() => import('./notices.js'));

export function Shell() {
  const w = useWords();
  const navigate = useNavigate();
  const { org, me, membership } = useOrganisation();
  const places = usePlaces();
  const { log } = useSearch({ from: '/o/$org' });
  const [dialog, setDialog] = useState<'palette' | 'keys' | 'away' | null>(null);
  const close = () => setDialog(null);

  // The last argument keeps the palette alive inside inputs, where people are when they want to leave.
  useHotkeys([['mod+K', () => setDialog('palette')]], [], true);
  useKeys(
    useMemo(
      () => ({
        '?': () => setDialog('keys'),
        '/': () => setDialog('palette'),
        ...Object.fromEntries(
          places.map((place) => [`g ${place.key}`, () => void navigate({ to: place.to, params: { org } })]),
        ),
      }),
      [places, navigate, org],
    ),
  );
  const you = {
    name: me.user.name,
    organisation: membership.org.name,
    openKeys: () => setDialog('keys'),
    openAway: () => setDialog('away'),
  };

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {w('nav.skip')}
      </a>
      <nav className="side" aria-label={w('nav.main')}>
        <Link to="/o/$org" params={{ org }} className="side-mark" aria-label="Rekindle">
          <Mark />
        </Link>
        <UnstyledButton className="side-search" onClick={() => setDialog('palette')}>
          <IconSearch size={15} aria-hidden="true" />
          <span>{w('act.search')}</span>
          <kbd>Ctrl K</kbd>
        </UnstyledButton>
        <ul className="side-places">
          {places.map((place) => (
            <li key={place.key}>
              <Link
                to={place.to}
                params={{ org }}
                activeOptions={{ exact: place.to === '/o/$org', includeSearch: false }}
                className="side-place"
              >
                <place.icon size={18} stroke={1.7} aria-hidden="true" />
                <span>{w(place.word)}</span>
              </Link>
            </li>
          ))}
          {places.length > 3 && (
            <li className="side-more">
              <OnDemand
                face={(open) => (
                  <UnstyledButton className="side-place" aria-haspopup="menu" onClick={open}>
                    <IconDots size={18} aria-hidden="true" />
                    <span>{w('nav.more')}</span>
                  </UnstyledButton>
                )}
                menu={(face) => <MoreMenu places={places.slice(3)} face={face} />}
              />
            </li>
          )}
        </ul>
        <div className="side-foot">
          <You {...you} compact={false} />
        </div>
      </nav>
      <header className="bar">
        <Link to="/o/$org" params={{ org }} aria-label="Rekindle" className="bar-mark">
          <Mark size={22} />
        </Link>
        <span className="bar-space" />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={w('act.search')}
          onClick={() => setDialog('palette')}
        >
          <IconSearch size={20} />
        </ActionIcon>
        <You {...you} compact />
      </header>
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense>
        {dialog === 'palette' && <Palette close={close} />}
        {dialog === 'away' && (
          <AwayDialog
            isOwn
            person={{
              id: membership.personId,
              name: me.user.name,
              side: membership.side,
              supplierId: membership.supplierId,
            }}
            close={close}
          />
        )}
        {dialog === 'keys' && <KeySheet close={close} places={places} />}
        {log && (
          <LogSheet
            about={log}
            close={() =>
              void navigate({ to: '.', search: (search) => ({ ...search, log: undefined }), replace: true })
            }
          />
        )}
      </Suspense>
      <Suspense>
        <Notices />
      </Suspense>
    </div>
  );
}

/** A button that becomes its menu when it is first pressed; looking at it already fetches the menu. */
function OnDemand(props: { face: (open?: () => void) => ReactNode; menu: (face: ReactNode) => ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const fetch = () => void menus();
  if (!isWanted)
    return (
      <span className="on-demand" onPointerEnter={fetch} onFocus={fetch}>
        {props.face(() => setWanted(true))}
      </span>
    );
  return <Suspense fallback={props.face()}>{props.menu(props.face())}</Suspense>;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

function You(props: {
  name: string;
  organisation: string;
  compact: boolean;
  openKeys: () => void;
  openAway: () => void;
}) {
  const w = useWords();
  return (
    <OnDemand
      face={(open) => (
        <UnstyledButton className="you" aria-haspopup="menu" onClick={open}>
          <span className="you-face" aria-hidden="true">
            {initials(props.name)}
          </span>
          {props.compact ? (
            <span className="unseen">{w('nav.you')}</span>
          ) : (
            <span className="you-words">
              <span className="you-name">{props.name}</span>
              <span className="you-organisation">{props.organisation}</span>
            </span>
          )}
        </UnstyledButton>
      )}
      menu={(face) => (
        <YouMenu compact={props.compact} face={face} openKeys={props.openKeys} openAway={props.openAway} />
      )}
    />
  );
}
