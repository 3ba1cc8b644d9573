import { loadEnvironmentFile } from '#platform/config';

/** Imported first by every program here: what reads the environment while it loads must find it complete. */
loadEnvironmentFile();
process.env['NODE_ENV'] ??= 'production';
// On a terminal the address must not drown in one line of JSON per request.
process.env['LOG_LEVEL'] ??= 'warn';
