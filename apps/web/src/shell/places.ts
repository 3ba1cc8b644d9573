import {
  IconBuilding,
  IconFileText,
  IconFlame,
  IconMessageQuestion,
  IconSettings,
  IconTableImport,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { WordKey } from '../words/words.js';
import { useOrganisation } from './organisation.js';

export interface Place {
  key: string;
  to:
    | '/o/$org'
    | '/o/$org/my-unit'
    | '/o/$org/relationships'
    | '/o/$org/contracts'
    | '/o/$org/needs'
    | '/o/$org/imports'
    | '/o/$org/administration';
  word: WordKey;
  icon: Icon;
}

/** The places a reader may go, in the order in which they matter. */
export function usePlaces(): Place[] {
  const { isSupplier, membership } = useOrganisation();
  const roles = membership.roles.join();
  return useMemo(() => {
    const has = (...wanted: string[]) => wanted.some((role) => roles.split(',').includes(role));
    const today: Place = { key: 't', to: '/o/$org', word: 'nav.today', icon: IconFlame };
    const needs: Place = { key: 'n', to: '/o/$org/needs', word: 'nav.needs', icon: IconMessageQuestion };
    const contracts: Place = { key: 'c', to: '/o/$org/contracts', word: 'nav.contracts', icon: IconFileText };
    if (isSupplier) return [today, contracts, needs];
    const places: Place[] = [
      today,
      { key: 'r', to: '/o/$org/relationships', word: 'nav.relationships', icon: IconUsersGroup },
      contracts,
      needs,
    ];
    if (has('BU_LEAD'))
      places.push({ key: 'u', to: '/o/$org/my-unit', word: 'nav.unit', icon: IconBuilding });
    if (has('CIO_OFFICE', 'ORGANISATION_ADMIN', 'AUDITOR'))
      places.push({ key: 'i', to: '/o/$org/imports', word: 'nav.imports', icon: IconTableImport });
    if (has('ORGANISATION_ADMIN', 'CIO_OFFICE', 'AUDITOR'))
      places.push({ key: 'a', to: '/o/$org/administration', word: 'nav.administration', icon: IconSettings });
    return places;
  }, [isSupplier, roles]);
}
