import { Button, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api } from '../api/client.js';
import { Refused } from '../session/door.js';
import { useMeAgain } from '../session/me-again.js';
import { CurrentPassword } from '../session/passwords.js';
import { Panel } from '../ui/page.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';

const QrPicture = lazy(() => import('./qr-picture.js'));

interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

/** Enrolment in two steps: the code is scanned, then proven; only then is the second factor on. */
export function TwoFactor(props: { on: boolean }) {
  const w = useWords();
  const readMe = useMeAgain();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = async () => {
    setPassword('');
    await readMe();
  };
  const start = useMutation({
    mutationFn: () => api.auth<Enrolment>('/two-factor/enable', { password }),
    onSuccess: (answer) => {
      setEnrolment(answer);
      setPassword('');
    },
  });
  const prove = useMutation({
    mutationFn: () => api.auth('/two-factor/verify-totp', { code: code.trim() }),
    onSuccess: async () => {
      setCodes(enrolment?.backupCodes ?? []);
      setEnrolment(null);
      setCode('');
      notifications.show({ message: w('account.enabled') });
      await refresh();
    },
  });
  const stop = useMutation({
    mutationFn: () => api.auth('/two-factor/disable', { password }),
    onSuccess: async () => {
      setCodes(null);
      notifications.show({ message: w('account.disabled') });
      await refresh();
    },
  });
  const renew = useMutation({
    mutationFn: () => api.auth<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', { password }),
    onSuccess: (answer) => {
      setCodes(answer.backupCodes);
      setPassword('');
    },
  });
  return (
    <Panel
      title={w('account.twoFactor')}
      aside={props.on ? <Status tone="good">{w('account.twoFactorOn')}</Status> : undefined}
    >
      <Stack gap="sm">
        <Refused error={start.error ?? prove.error ?? stop.error ?? renew.error} />
        {codes && (
          <div role="status">
            <h3 className="call-heading">{w('account.codes')}</h3>
            <p className="empty-text">{w('account.codesText')}</p>
            <ul className="codes">
              {codes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <Button
              variant="default"
              onClick={async () => {
                await navigator.clipboard.writeText(codes.join('\n'));
                notifications.show({ message: w('act.copied') });
              }}
            >
              {w('act.copy')}
            </Button>
          </div>
        )}
        {enrolment ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              prove.mutate();
            }}
          >
            <Stack gap="sm">
              <p>{w('account.scan')}</p>
              <Suspense fallback={<div className="qr-room" />}>
                <QrPicture text={enrolment.totpURI} label={w('account.qr')} />
              </Suspense>
              <p className="mono secret">{new URL(enrolment.totpURI).searchParams.get('secret')}</p>
              <TextInput
                label={w('account.confirmCode')}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={6}
                required
                withAsterisk={false}
                className="figures"
                w={220}
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
              <div>
                <Button type="submit" loading={prove.isPending}>
                  {w('account.enable')}
                </Button>
              </div>
            </Stack>
          </form>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (props.on) stop.mutate();
              else start.mutate();
            }}
          >
            <Stack gap="sm">
              {!props.on && <p className="empty-text">{w('account.twoFactorOff')}</p>}
              <CurrentPassword
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Group gap="xs">
                <Button
                  type="submit"
                  variant={props.on ? 'default' : 'filled'}
                  loading={start.isPending || stop.isPending}
                >
                  {props.on ? w('account.disable') : w('account.enable')}
                </Button>
                {props.on && (
                  <Button
                    variant="subtle"
                    disabled={!password}
                    loading={renew.isPending}
                    onClick={() => renew.mutate()}
                  >
                    {w('account.newCodes')}
                  </Button>
                )}
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </Panel>
  );
}
