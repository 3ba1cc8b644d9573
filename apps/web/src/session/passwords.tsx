import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useOwnWords } from '../ui/own-words.js';
import { useWords } from '../words/words.js';

const LENGTH = 12;

/** A password that is being chosen, with what makes one long enough. */
export function NewPassword(field: PasswordInputProps) {
  const w = useWords();
  const { wrong, handlers } = useOwnWords((value) => w('password.short', { n: LENGTH - value.length }));
  return (
    <PasswordInput
      description={w('password.rule')}
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={LENGTH}
      visibilityToggleButtonProps={{ 'aria-label': w('password.show') }}
      {...handlers}
      {...field}
      error={field.error ?? wrong}
    />
  );
}

/** The password one has, asked again before something that matters. */
export function CurrentPassword(field: PasswordInputProps) {
  const w = useWords();
  return (
    <PasswordInput
      label={w('account.currentPassword')}
      autoComplete="current-password"
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': w('password.show') }}
      {...field}
    />
  );
}
