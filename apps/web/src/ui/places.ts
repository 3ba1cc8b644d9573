const countryCodes =
  'FR BE CH LU DE AT NL GB IE ES PT IT DK SE NO FI PL CZ RO HU GR MA TN US CA MX BR IN JP SG AU'.split(' ');

/** Countries by their name in the reader's language, the first of the list being France. */
export function countries(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const [first, ...rest] = countryCodes.map((value) => ({ value, label: names.of(value) ?? value }));
  return [first!, ...rest.sort((a, b) => a.label.localeCompare(b.label, locale))];
}

export const timeZones = (): string[] => Intl.supportedValuesOf('timeZone');

/** The zone in which most of a country works; a person may say otherwise. */
export const zoneOf: Record<string, string> = {
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  LU: 'Europe/Luxembourg',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  NL: 'Europe/Amsterdam',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  IT: 'Europe/Rome',
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  FI: 'Europe/Helsinki',
  PL: 'Europe/Warsaw',
  CZ: 'Europe/Prague',
  RO: 'Europe/Bucharest',
  HU: 'Europe/Budapest',
  GR: 'Europe/Athens',
  MA: 'Africa/Casablanca',
  TN: 'Africa/Tunis',
  US: 'America/New_York',
  CA: 'America/Toronto',
  MX: 'America/Mexico_City',
  BR: 'America/Sao_Paulo',
  IN: 'Asia/Kolkata',
  JP: 'Asia/Tokyo',
  SG: 'Asia/Singapore',
  AU: 'Australia/Sydney',
};

/** The civil day of an instant in a zone, `YYYY-MM-DD`. */
export const dayIn = (at: Date, zone?: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);

/** Whole days between two civil days. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to.slice(0, 10)}T12:00Z`) - Date.parse(`${from.slice(0, 10)}T12:00Z`)) / 864e5);

const offsetMinutes = (at: number, zone: string) => {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const wall = Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}Z`);
  return Math.round((wall - Math.floor(at / 60_000) * 60_000) / 60_000);
};

/** `YYYY-MM-DDTHH:mm` on the wall of a zone, as form fields want it. */
export function wallTime(at: Date, zone: string): string {
  return new Date(at.getTime() + offsetMinutes(at.getTime(), zone) * 60_000).toISOString().slice(0, 16);
}

/** The instant of a wall time in a zone; a time that a change of hour skips moves to the next valid one. */
export function instantOf(wall: string, zone: string): string {
  const asUtc = Date.parse(`${wall}Z`);
  const guess = asUtc - offsetMinutes(asUtc, zone) * 60_000;
  return new Date(asUtc - offsetMinutes(guess, zone) * 60_000).toISOString();
}
