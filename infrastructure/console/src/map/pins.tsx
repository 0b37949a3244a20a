import type { CameraShown, Hit } from '../api/types';
import { useSay } from '../text/text';
import { words } from '../ui/format';
import { conditionOf } from './places';

const LETTERS: Record<string, string> = { cctv: 'C', alpr: 'P', 'recorded-only': 'R' };

/** A camera: its class as a letter, its condition as colour and form, where it looks as an arrow. */
export function CameraPin({ shown, work }: { shown: CameraShown; work: () => void }) {
  const say = useSay();
  const { camera } = shown;
  const condition = conditionOf(shown);
  const heading = camera.place.headingDegrees;
  return (
    <button
      type="button"
      id={`map-camera-${camera.id}`}
      className={`pin ${condition}`}
      aria-label={say('map.camera', { camera: camera.id, class: camera.cameraClass, state: say(`map.is.${condition}`) })}
      title={camera.id}
      onClick={work}
    >
      {heading !== undefined && (
        <svg className="heading" viewBox="-20 -20 40 40" aria-hidden="true">
          <path d="M-6,-13 L0,-20 L6,-13 Z" transform={`rotate(${heading})`} />
        </svg>
      )}
      {LETTERS[camera.cameraClass]}
    </button>
  );
}

export function HitPin({ hit, work }: { hit: Hit; work: () => void }) {
  const say = useSay();
  return (
    <button
      type="button"
      id={`map-hit-${hit.hitId}`}
      className="pin hit"
      data-state={hit.verification.state}
      aria-label={say('map.hit', { category: words(hit.category), camera: hit.cameraId, state: say(`hit.is.${hit.verification.state}`) })}
      onClick={work}
    >
      !
    </button>
  );
}
