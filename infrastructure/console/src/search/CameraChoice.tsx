import { useState } from 'react';
import type { Camera } from '../api/types';
import { useSay } from '../text/text';

const FEW = 8;

interface CameraChoiceProps {
  prefix: string;
  legend: string;
  cameraClass: string;
  cameras: readonly Camera[];
  ticked: ReadonlySet<string>;
  change: (ticked: ReadonlySet<string>) => void;
}

/** Cameras to tick; those of the class that answers such questions come first. */
export function CameraChoice({ prefix, legend, cameraClass, cameras, ticked, change }: CameraChoiceProps) {
  const say = useSay();
  const [narrow, setNarrow] = useState('');
  const fits = (camera: Camera) => Number(camera.cameraClass === cameraClass);
  const sorted = [...cameras].sort((a, b) => fits(b) - fits(a) || a.id.localeCompare(b.id));
  const sought = narrow.trim().toLowerCase();
  const isHidden = (camera: Camera) =>
    !ticked.has(camera.id) && !`${camera.id} ${camera.place.site} ${camera.place.description}`.toLowerCase().includes(sought);
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) {
      next.add(id);
    } else {
      next.delete(id);
    }
    change(next);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      <input
        id={`${prefix}-narrow`}
        placeholder={say('search.findCamera')}
        aria-label={say('search.findCamera')}
        autoComplete="off"
        hidden={cameras.length <= FEW}
        value={narrow}
        onChange={(e) => setNarrow(e.target.value)}
      />
      <div id={`${prefix}-cameras`} className="choices">
        {sorted.map((camera) => (
          <label key={camera.id} hidden={isHidden(camera)}>
            <input id={`${prefix}-camera-${camera.id}`} type="checkbox" checked={ticked.has(camera.id)} onChange={(e) => tick(camera.id, e.target.checked)} />
            {camera.id}
            <span className="quiet-text">
              {' '}
              {camera.cameraClass} · {camera.place.site}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
