import { BrokenRule } from '#platform/kernel';

export type Locale = 'fr' | 'en';

/** Where somebody works: it decides their holidays, their office hours and the language of their mail. */
export interface Place {
  country: string;
  region?: string | null;
  locale: Locale;
  timeZone: string;
}

/** Refuses a zone that is not an IANA zone, or a country that is not an ISO 3166-1 code of two letters. */
export function checkPlace(place: Partial<Place>): void {
  if (place.timeZone !== undefined && !isTimeZone(place.timeZone)) {
    throw new BrokenRule('time-zone-unknown', { timeZone: place.timeZone }, { pointer: '/timeZone' });
  }
  if (place.country !== undefined && !/^[A-Z]{2}$/.test(place.country)) {
    throw new BrokenRule('country-unknown', { country: place.country }, { pointer: '/country' });
  }
}

function isTimeZone(zone: string): boolean {
  try {
    // An offset such as +02:00 is accepted by the platform but has no daylight saving: it is not a place.
    return /^[A-Za-z]/.test(zone) && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
