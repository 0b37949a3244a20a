import type { PictureBox } from '../api/types';
import { useSay } from '../text/text';

const AROUND = 0.35;

/** A picture whose size is known. */
export interface Loaded {
  address: string;
  width: number;
  height: number;
}

interface FramedProps {
  id: string;
  address: string;
  label: string;
  box: PictureBox | undefined;
  load: (loaded: Loaded) => void;
}

/** A picture with the plate's place in it. */
export function Framed({ id, address, label, box, load }: FramedProps) {
  return (
    <div className="framed">
      <img
        id={id}
        src={address}
        alt={label}
        onLoad={({ currentTarget: image }) => load({ address, width: image.naturalWidth, height: image.naturalHeight })}
      />
      {box && (
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
          <rect x={box.left * 1000} y={box.top * 1000} width={box.width * 1000} height={box.height * 1000} />
        </svg>
      )}
    </div>
  );
}

/** The plate, cut out of a picture that has loaded. */
export function Enlarged({ id, loaded: { address, width, height }, box }: { id: string; loaded: Loaded; box: PictureBox }) {
  const say = useSay();
  const margin = AROUND * box.height * height;
  const view = [box.left * width - margin, box.top * height - margin, box.width * width + 2 * margin, box.height * height + 2 * margin];
  return (
    <svg id={id} viewBox={view.join(' ')} role="img" aria-label={say('picture.enlarged')}>
      <image href={address} width={width} height={height} />
    </svg>
  );
}
