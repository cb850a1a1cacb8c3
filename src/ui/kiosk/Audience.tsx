import { Present } from '../present/Present';
import { Kiosk } from './Kiosk';

/** What is shown to many. One part of the build: two would draw what they share out of the main part, and its styles before the others. */
export function Audience({ mode }: { mode: 'present' | 'kiosk' }) {
  return mode === 'kiosk' ? <Kiosk /> : <Present />;
}
