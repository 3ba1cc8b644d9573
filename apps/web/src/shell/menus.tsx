import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconBeach, IconCheck, IconKeyboard, IconSettings } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cache } from '../api/cache.js';
import { api } from '../api/client.js';
import { useLocale, useWords } from '../words/words.js';
import { useOrganisation } from './organisation.js';
import type { Place } from './places.js';

/** The places that find no room in the bar of a phone. */
export function MoreMenu(props: { places: Place[]; face: ReactNode }) {
  const w = useWords();
  const { org } = useOrganisation();
  return (
    <Menu position="top-end" withinPortal defaultOpened>
      <Menu.Target>{props.face}</Menu.Target>
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

/** Everything that is about the reader: account, organisations, light, language, the way out. */
export function YouMenu(props: {
  compact: boolean;
  face: ReactNode;
  openKeys: () => void;
  openAway: () => void;
}) {
  const w = useWords();
  const router = useRouter();
  const { org, me, membership } = useOrganisation();
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
    <Menu position={props.compact ? 'bottom-end' : 'top-start'} width={248} withinPortal defaultOpened>
      <Menu.Target>{props.face}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{membership.org.name}</Menu.Label>
        <Menu.Item
          leftSection={<IconSettings size={15} />}
          renderRoot={(root) => <Link to="/account" search={{ from: org }} {...root} />}
        >
          {w('nav.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBeach size={15} />} onClick={props.openAway}>
          {w('nav.away')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={15} />} onClick={props.openKeys} className="only-wide">
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
