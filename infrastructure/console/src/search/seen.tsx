import type { Key } from '../text/en';
import type { Say } from '../text/text';
import { Quiet } from '../ui/controls';

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** Which camera saw it, and where that is, for those who may know. */
export function Place({ seen }: { seen: { cameraId: string; place?: { site: string; description: string } } }) {
  return (
    <>
      <strong>{seen.cameraId}</strong>
      <Quiet>{[seen.place?.site, seen.place?.description].filter(Boolean).join(', ')}</Quiet>
    </>
  );
}

/** As a point of the compass. */
export function towards(direction: number | undefined, say: Say): string {
  return direction === undefined ? '–' : say(`compass.${POINTS[Math.round(direction / 45) % POINTS.length]}` as Key);
}
