import { createContext, useContext, useEffect, useRef, type SyntheticEvent } from 'react';
import type { Api } from '../api/api';
import type { Camera } from '../api/types';
import type { Claims, Settings } from './signin';

export type Work = (event?: SyntheticEvent) => unknown;

/** What one part asks of another. */
export type Wish = { camera: Camera; isLive: boolean } | { hit: string };

/** What every part works with. */
export interface Desk {
  api: Api;
  claims: Claims;
  settings: Settings;
  token(): string | null;
  may(roles: readonly string[]): boolean;
  show(failure: unknown): void;
  /** Turns to the part that does this. */
  go(wish: Wish): void;
  /** Runs what a click asks for, and shows why when it fails. */
  trying(work: Work): (event?: SyntheticEvent) => Promise<void>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) {
    throw new Error('only for parts, which are shown to who is signed in');
  }
  return desk;
}

/** What each part of the console is told: how often it was turned to, and whether it is in sight. */
export interface PartProps {
  visit: number;
  isShown: boolean;
  /** The newest of this part, if there is one. */
  wish: Wish | null;
}

/** Runs for each new wish of another part. */
export function useWish(wish: Wish | null, work: (wish: Wish) => unknown): void {
  const desk = useDesk();
  const newest = useRef(work);
  newest.current = work;
  useEffect(() => {
    if (wish) {
      void desk.trying(() => newest.current(wish))();
    }
  }, [wish, desk]);
}

/** Runs whenever somebody turns to the part. */
export function useVisit(visit: number, open: () => unknown): void {
  const desk = useDesk();
  const newest = useRef(open);
  newest.current = open;
  useEffect(() => {
    if (visit > 0) {
      void desk.trying(() => newest.current())();
    }
  }, [visit]);
}
