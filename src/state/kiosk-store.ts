/** What passes on a kiosk: stories that draw visitors come round and round, until somebody takes the map in hand. */
import { create } from 'zustand';

export interface KioskState {
  phase: 'loop' | 'map';
  /** Place of the story in the loop, from 0. */
  story: number;
  /** How often the loop has come round. */
  rounds: number;
  /** Seconds that a visitor has left to answer; `null` while nobody is asked. */
  secondsLeft: number | null;
  /** How many visitors have gone without a word. */
  departures: number;
}

const AT_START: KioskState = {
  phase: 'loop',
  story: 0,
  rounds: 0,
  secondsLeft: null,
  departures: 0,
};

export const useKiosk = create<KioskState>(() => AT_START);

const { getState, setState } = useKiosk;

export const kioskActions = {
  /** The next story, after the last the first. @param count how many there are */
  nextStory(count: number) {
    const { story, rounds } = getState();
    const isRound = story + 1 >= count;
    setState({ story: isRound ? 0 : story + 1, rounds: isRound ? rounds + 1 : rounds });
  },
  wake() {
    setState({ phase: 'map', secondsLeft: null });
  },
  /** Nobody has touched it for a while. */
  ask(seconds: number) {
    setState({ secondsLeft: Math.ceil(seconds) });
  },
  countDown() {
    setState(({ secondsLeft }) => ({ secondsLeft: Math.max(0, (secondsLeft ?? 0) - 1) }));
  },
  stay() {
    if (getState().secondsLeft !== null) setState({ secondsLeft: null });
  },
  /** Back to the first story. @param isDeparture nobody answered */
  rest(isDeparture: boolean) {
    const departures = getState().departures + (isDeparture ? 1 : 0);
    setState({ phase: 'loop', story: 0, secondsLeft: null, departures });
  },
};
