import type { CameraShown } from '../api/types';

/** How a camera is, at a glance: what is wrong comes before what is right. */
export type Condition = 'records' | 'trouble' | 'silent';

export const CONDITIONS: readonly Condition[] = ['records', 'trouble', 'silent'];
export const CLASSES = ['cctv', 'alpr', 'recorded-only'] as const;

export function conditionOf({ camera, health }: CameraShown): Condition {
  if (!camera.approvedMaskSet) {
    return 'silent';
  }
  return health.picture || health.lastReason ? 'trouble' : 'records';
}

/** Whose class and condition are wanted; an empty wish is any. */
export function wanted(cameras: readonly CameraShown[], cameraClass: string, condition: string): CameraShown[] {
  return cameras.filter((shown) => (!cameraClass || shown.camera.cameraClass === cameraClass) && (!condition || conditionOf(shown) === condition));
}

export interface Spot {
  latitudeDegrees: number;
  longitudeDegrees: number;
}

/** What stands on one spot is shown side by side: for each, how many stand before it there. */
export function besides(spots: readonly Spot[]): number[] {
  const standing = new Map<string, number>();
  return spots.map(({ latitudeDegrees, longitudeDegrees }) => {
    const key = `${latitudeDegrees} ${longitudeDegrees}`;
    const before = standing.get(key) ?? 0;
    standing.set(key, before + 1);
    return before;
  });
}

/** West, south, east and north of all, with a little room; null where there are none. */
export function boundsOf(spots: readonly Spot[]): [number, number, number, number] | null {
  if (spots.length === 0) {
    return null;
  }
  const room = 0.005;
  const lons = spots.map((spot) => spot.longitudeDegrees);
  const lats = spots.map((spot) => spot.latitudeDegrees);
  return [Math.min(...lons) - room, Math.min(...lats) - room, Math.max(...lons) + room, Math.max(...lats) + room];
}
