import { ActionIcon, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { IconCalendarDue, IconCheck, IconDots, IconSearch, IconSettings } from '@tabler/icons-react';
import { Link, Outlet, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { cache } from '../api/cache.js';
import { api } from '../api/client.js';
import { useKeys } from '../ui/keyboard.js';
import { Mark } from '../ui/mark.js';
import { useLocale, useWords } from '../words/words.js';
import { useOrganisation } from './organisation.js';
import { type Place, usePlaces } from './places.js';

// Three dialogs that most visits never open; each comes when it is first asked for.
const Palette = lazy(() => import('./palette.js'));
const KeySheet = lazy(() => import('./key-sheet.js'));
const LogSheet = lazy(() => import('../touchpoints/log-sheet.js'));

export function Shell() {
  const w = useWords();
  const navigate = useNavigate();
  const { org, me, membership } = useOrganisation();
  const places = usePlaces();
  const { log } = useSearch({ from: '/o/$org' });
  const [dialog, setDialog] = useState<'palette' | 'keys' | null>(null);
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
              <More places={places.slice(3)} />
            </li>
          )}
        </ul>
        <div className="side-foot">
          <YouMenu
            name={me.user.name}
            organisation={membership.org.name}
            openKeys={() => setDialog('keys')}
          />
        </div>
      </nav>
      <div className="bar">
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
        <YouMenu
          name={me.user.name}
          organisation={membership.org.name}
          openKeys={() => setDialog('keys')}
          compact
        />
      </div>
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense>
        {dialog === 'palette' && <Palette close={close} />}
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
      <Notifications position="bottom-center" limit={3} autoClose={4500} />
    </div>
  );
}

function More(props: { places: Place[] }) {
  const w = useWords();
  const { org } = useOrganisation();
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <UnstyledButton className="side-place">
          <IconDots size={18} aria-hidden="true" />
          <span>{w('nav.more')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {props.places.map((place) => (
          <Menu.Item
            key={place.key}
            leftSection={<place.icon size={16} />}
            renderRoot={(root) => <Link to={place.to} params={{ org }} {...root} />}
          >
            {w(place.word)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

function YouMenu(props: { name: string; organisation: string; compact?: boolean; openKeys: () => void }) {
  const w = useWords();
  const router = useRouter();
  const { org, me } = useOrganisation();
  const { locale, choose } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const others = me.memberships.filter((one) => one.org.slug !== org);
  const signOut = async () => {
    await api.auth('/sign-out', {});
    cache.clear();
    await router.navigate({ to: '/sign-in' });
  };
  const tick = (on: boolean) => (on ? <IconCheck size={15} /> : <span className="menu-blank" />);
  return (
    <Menu position={props.compact ? 'bottom-end' : 'top-start'} width={248} withinPortal>
      <Menu.Target>
        <UnstyledButton className="you" aria-label={w('nav.you')}>
          <span className="you-face" aria-hidden="true">
            {initials(props.name)}
          </span>
          {!props.compact && (
            <span className="you-words">
              <span className="you-name">{props.name}</span>
              <span className="you-organisation">{props.organisation}</span>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{props.organisation}</Menu.Label>
        <Menu.Item
          leftSection={<IconSettings size={15} />}
          renderRoot={(root) => <Link to="/account" search={{ from: org }} {...root} />}
        >
          {w('nav.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCalendarDue size={15} />} onClick={props.openKeys} className="only-wide">
          {w('nav.keys')}
        </Menu.Item>
        {others.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{w('nav.switch')}</Menu.Label>
            {others.map((one) => (
              <Menu.Item
                key={one.membershipId}
                renderRoot={(root) => <Link to="/o/$org" params={{ org: one.org.slug }} {...root} />}
              >
                {one.org.name}
                {one.side === 'supplier' ? ` · ${w('side.supplier')}` : ''}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.Label>{w('nav.theme')}</Menu.Label>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.Item
            key={scheme}
            closeMenuOnClick={false}
            leftSection={tick(colorScheme === scheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {w(`nav.theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{w('nav.language')}</Menu.Label>
        {(['fr', 'en'] as const).map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            leftSection={tick(locale === language)}
            onClick={() => {
              choose(language);
              void api.patch('/me', { locale: language }).catch(() => undefined);
            }}
          >
            {w(`locale.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{w('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
