import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useWords } from '../words/words.js';

/** A password that is being chosen, with what makes one long enough. */
export function NewPassword(field: PasswordInputProps) {
  const w = useWords();
  return (
    <PasswordInput
      description={w('password.rule')}
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={12}
      visibilityToggleButtonProps={{ 'aria-label': w('password.show') }}
      {...field}
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
