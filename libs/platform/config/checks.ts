import { ValidateBy } from 'class-validator';
import { isIP } from 'node:net';
import { databaseRoles } from '#platform/database';
import { Temporal } from 'temporal-polyfill';

/** A URL of one of these schemes, with a host. */
export function IsAddress(...schemes: string[]): PropertyDecorator {
  const names = schemes.map((scheme) => `${scheme}//`).join(' or ');
  return check('isAddress', `must be an address that starts with ${names}`, (value) => {
    try {
      const url = new URL(value);
      return schemes.includes(url.protocol) && url.hostname !== '';
    } catch {
      return false;
    }
  });
}

/** An instant with its offset; a bare date would leave the zone to chance. */
export function IsMoment(): PropertyDecorator {
  return check(
    'isMoment',
    'must be an instant with its offset, such as 2026-06-09T08:00:00+02:00',
    (value) => {
      try {
        Temporal.Instant.from(value);
        return true;
      } catch {
        return false;
      }
    },
  );
}

/** `name <address>` or a bare address. */
export function IsSender(): PropertyDecorator {
  return check('isSender', 'must be an address such as Rekindle <rekindle@example.org>', (value) =>
    /^([^<>]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(value),
  );
}

/** Whose X-Forwarded-For is believed: true, false, a number of hops, or addresses and networks separated by commas. */
export function IsProxies(): PropertyDecorator {
  return check(
    'isProxies',
    'must be true, false, a number of hops, or networks such as 10.0.0.0/8',
    (value) => /^(true|false|\d+)$/.test(value) || value.split(',').every((part) => isNetwork(part.trim())),
  );
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (prefix === undefined) return bits > 0;
  return rest.length === 0 && /^\d+$/.test(prefix) && Number(prefix) <= bits;
}

/** `role:password` pairs separated by commas. */
export function IsRolePasswords(): PropertyDecorator {
  return check(
    'isRolePasswords',
    `must be role:password pairs, separated by commas, of ${databaseRoles.join(', ')}`,
    (value) =>
      value
        .split(',')
        .every((pair) =>
          databaseRoles.some((role) => pair.startsWith(`${role}:`) && pair.length > role.length + 1),
        ),
  );
}

/** A whole number within these bounds, both included. */
export function IsWhole(least: number, most: number): PropertyDecorator {
  return ValidateBy({
    name: 'isWhole',
    validator: {
      validate: (value) => Number.isInteger(value) && value >= least && value <= most,
      defaultMessage: () => `must be a whole number from ${least} to ${most}`,
    },
  });
}

function check(name: string, message: string, holds: (value: string) => boolean): PropertyDecorator {
  return ValidateBy({
    name,
    validator: {
      validate: (value) => typeof value === 'string' && holds(value),
      defaultMessage: () => message,
    },
  });
}
