import { createContext, useContext, useEffect, useRef, type SyntheticEvent } from 'react';
import type { Api } from '../api/api';
import type { Claims, Settings } from './signin';

export type Work = (event?: SyntheticEvent) => unknown;

/** What every part works with. */
export interface Desk {
  api: Api;
  claims: Claims;
  settings: Settings;
  token(): string | null;
  may(roles: readonly string[]): boolean;
  show(failure: unknown): void;
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
