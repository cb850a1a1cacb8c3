/**
 * Keeps the month that `latest` stands for: a tab may sleep for a day, a wall runs for weeks, and the month turns
 * meanwhile. Returns an undo.
 */
import { actions } from './atlas-store';
import { currentMonth } from './view';

const LOOK_MS = 600_000;

export function followToday(): () => void {
  const look = () => actions.setToday(currentMonth());
  const timer = setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
