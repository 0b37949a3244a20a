import type { CameraShown, Hit } from '../api/types';
import { Health } from '../cameras/Cameras';
import { StateBadge } from '../hits/HitRow';
import { useSay } from '../text/text';
import { Act, Quiet } from '../ui/controls';
import { time, words } from '../ui/format';

const HEAD = ['cameras.camera', 'cameras.place', 'cameras.state', 'column.acts'] as const;

interface MapListProps {
  cameras: readonly CameraShown[];
  hits: readonly Hit[];
  watch: (camera: CameraShown) => void;
  open: (hit: Hit) => void;
}

/** The same as on the map, in words. */
export function MapList({ cameras, hits, watch, open }: MapListProps) {
  const say = useSay();
  return (
    <div className="card wide">
      <table id="map-list">
        <thead>
          <tr>
            {HEAD.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cameras.length === 0 && (
            <tr>
              <td colSpan={HEAD.length}>{say('map.none')}</td>
            </tr>
          )}
          {cameras.map((shown) => (
            <tr key={shown.camera.id} data-camera={shown.camera.id}>
              <td>
                <strong>{shown.camera.id}</strong>
                <Quiet>{shown.camera.cameraClass}</Quiet>
              </td>
              <td>
                {shown.camera.place.site}
                <Quiet>{shown.camera.place.description}</Quiet>
              </td>
              <td>
                <Health shown={shown} />
              </td>
              <td>
                <Act quiet act="watch" label={say('watch.of', { camera: shown.camera.id })} work={() => watch(shown)}>
                  {say('cameras.watch')}
                </Act>
              </td>
            </tr>
          ))}
          {hits.map((hit) => (
            <tr key={hit.hitId} data-hit={hit.hitId}>
              <td>
                <strong>{hit.cameraId}</strong>
                <Quiet>{time(hit.capturedAt)}</Quiet>
              </td>
              <td>{words(hit.category)}</td>
              <td>
                <StateBadge hit={hit} />
              </td>
              <td>
                <Act quiet act="open" label={say('hits.openOf', { plate: hit.listedPlate })} work={() => open(hit)}>
                  {say('hits.open')}
                </Act>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
