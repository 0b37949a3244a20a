import type { Camera, PurposeChoice } from '../api/types';

export const MOST_STREAMS = 9;

/**
 * The reasons that count for each of several cameras. Words of one's own count for a single look, so a reason that asks for them is
 * none for several at once.
 */
export function commonPurposes(offers: readonly (readonly PurposeChoice[])[]): PurposeChoice[] {
  const [first = [], ...others] = offers;
  return first.filter((one) => !one.narrative && others.every((offered) => offered.some((other) => other.code === one.code && !other.narrative)));
}

/** Those that have a live view. */
export function liveOf(cameras: readonly Camera[]): Camera[] {
  return cameras.filter((camera) => camera.cameraClass !== 'recorded-only');
}

/** How many stand side by side: 1, 2 or 3. */
export function columnsFor(streams: number): number {
  return Math.min(3, Math.ceil(Math.sqrt(streams)));
}
