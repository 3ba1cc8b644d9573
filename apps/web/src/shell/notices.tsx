import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where short notices appear: what was done, and how to take it back. */
export default function Notices() {
  return <Notifications position="bottom-center" limit={3} autoClose={4500} />;
}
