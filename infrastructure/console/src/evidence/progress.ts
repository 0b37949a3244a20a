import type { Clip, ClipProgress, EvidenceCopy } from '../api/types';

export const CLIP_STATES = ['requested', 'approved', 'refused', 'withdrawn', 'expired', 'sealed'] as const satisfies readonly Clip['state'][];

/** Whether something is still being cut or sealed, so that looking again is worth it. */
export function isMoving(clip: Pick<Clip, 'state'>, cutting: ClipProgress): boolean {
  return clip.state === 'approved' || (clip.state === 'requested' && cutting.done < cutting.parts);
}

export type CopyState = 'making' | 'ready' | 'gone';

/** What has become of a copy by then. */
export function copyState(copy: Pick<EvidenceCopy, 'madeAt' | 'fetchBy'>, now: number): CopyState {
  if (!copy.madeAt) {
    return 'making';
  }
  return copy.fetchBy !== undefined && Date.parse(copy.fetchBy) <= now ? 'gone' : 'ready';
}

const STEP = 1000;
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A length for people. */
export function size(bytes: number): string {
  let rest = bytes;
  let unit = 0;
  while (rest >= STEP && unit < UNITS.length - 1) {
    rest /= STEP;
    unit++;
  }
  return `${unit === 0 || rest >= 100 ? Math.round(rest) : rest.toFixed(1)}\u00a0${UNITS[unit]}`;
}
