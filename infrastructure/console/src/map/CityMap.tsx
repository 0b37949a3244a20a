import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Marker } from 'maplibre-gl';
import type { CameraShown, Hit } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { MAY_SEE_HITS } from '../app/roles';
import { useSay } from '../text/text';
import { Act, Choice, Field } from '../ui/controls';
import { MapList } from './MapList';
import { CameraPin, HitPin } from './pins';
import { besides, boundsOf, CLASSES, CONDITIONS, wanted, type Spot } from './places';
import { openMap, type OpenedMap } from './open';

const PIN_WIDTH = 34;
const HITS_SHOWN = 20;

interface Pinned {
  id: string;
  spot: Spot;
  element: HTMLElement;
}

/** Cameras and hits where they are; a camera leads to its live view by way of the reason. */
export function CityMap({ visit }: PartProps) {
  const { api, may, settings, go } = useDesk();
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<OpenedMap | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [cameras, setCameras] = useState<readonly CameraShown[]>([]);
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [cameraClass, setClass] = useState('');
  const [condition, setCondition] = useState('');
  const framed = useRef(false);

  const load = async () => {
    setCameras(await api.cameras());
    if (may(MAY_SEE_HITS)) {
      setHits((await api.get('/v1/hits', { query: { limit: HITS_SHOWN } })).hits);
    }
  };
  useVisit(visit, load);

  useEffect(() => {
    let kept: OpenedMap | null = null;
    let isOver = false;
    openMap(place.current as HTMLElement, settings.mapStyle)
      .then((opened) => {
        kept = opened;
        if (isOver) {
          opened.drawn.remove();
        } else {
          setMap(opened);
        }
      })
      .catch(() => setMissing(true));
    return () => {
      isOver = true;
      kept?.drawn.remove();
    };
  }, [settings.mapStyle]);

  const shown = wanted(cameras, cameraClass, condition);
  useEffect(() => {
    const bounds = boundsOf(cameras.map(({ camera }) => camera.place));
    if (map && bounds && !framed.current) {
      framed.current = true;
      map.drawn.fitBounds(bounds, { animate: false, maxZoom: 15 });
    }
  }, [map, cameras]);
  const watch = (shownCamera: CameraShown) => go({ camera: shownCamera.camera, isLive: shownCamera.camera.cameraClass !== 'recorded-only' });
  const open = (hit: Hit) => go({ hit: hit.hitId });
  const cameraPins = usePins(map, 'camera', shown.map(({ camera }) => ({ id: camera.id, spot: camera.place })));
  const hitPins = usePins(map, 'hit', hits.map((hit) => ({ id: hit.hitId, spot: hit.place })));
  const any = ['', say('sightings.any')] as const;
  return (
    <>
      <div className="card">
        <h2>{say('tab.map')}</h2>
        <div className="fields">
          <Field label={say('cameras.class')}>
            <Choice id="map-class" options={[any, ...CLASSES]} value={cameraClass} onChange={(e) => setClass(e.target.value)} />
          </Field>
          <Field label={say('cameras.state')}>
            <Choice
              id="map-condition"
              options={[any, ...CONDITIONS.map((one) => [one, say(`map.is.${one}`)] as const)]}
              value={condition}
              onChange={(e) => setCondition(e.target.value)}
            />
          </Field>
        </div>
        <p className="warn" role="status" hidden={!isMissing}>
          {isMissing && say('map.missing')}
        </p>
        <div id="map-canvas" className="map" ref={place} role="region" aria-label={say('tab.map')} hidden={isMissing} />
        {shown.map((one) => {
          const pin = cameraPins.find(({ id }) => id === one.camera.id);
          return pin && createPortal(<CameraPin shown={one} work={() => watch(one)} />, pin.element, one.camera.id);
        })}
        {hits.map((hit) => {
          const pin = hitPins.find(({ id }) => id === hit.hitId);
          return pin && createPortal(<HitPin hit={hit} work={() => open(hit)} />, pin.element, hit.hitId);
        })}
        <p>
          <Act id="refresh-map" quiet work={load}>
            {say('cameras.refresh')}
          </Act>
        </p>
      </div>
      <MapList cameras={shown} hits={hits} watch={watch} open={open} />
    </>
  );
}

/** A marker for each thing, whose content is drawn by React. */
function usePins(map: OpenedMap | null, kind: string, things: readonly { id: string; spot: Spot }[]): readonly Pinned[] {
  const [pins, setPins] = useState<readonly Pinned[]>([]);
  const key = things.map(({ id, spot }) => `${id} ${spot.latitudeDegrees} ${spot.longitudeDegrees}`).join('\n');
  useEffect(() => {
    if (!map) {
      return undefined;
    }
    const before = besides(things.map(({ spot }) => spot));
    const rise = kind === 'hit' ? PIN_WIDTH : 0;
    const markers: Marker[] = [];
    const made = things.map((thing, i) => {
      const element = document.createElement('div');
      markers.push(map.mark(element, thing.spot, [(before[i] ?? 0) * PIN_WIDTH, rise]));
      return { ...thing, element };
    });
    setPins(made);
    return () => markers.forEach((marker) => marker.remove());
    // The key says all that matters of the things.
  }, [map, kind, key]);
  return pins;
}
