import { useEffect, useRef, useState } from 'react';
import { Plain, Problem } from '../api/problem';
import type { Camera, PurposeChoice, View } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { documentOf } from '../app/ProblemBox';
import { ReasonFields } from '../cameras/ReasonFields';
import { NOTHING_GIVEN, purposeOf } from '../cameras/reason';
import { CameraChoice } from '../search/CameraChoice';
import { useSay } from '../text/text';
import { Act } from '../ui/controls';
import { columnsFor, commonPurposes, liveOf, MOST_STREAMS } from './common';
import { Tile, type Stream } from './Tile';

/** Up to nine cameras live, side by side, for one reason; each is a view of its own, with an entry of its own. */
export function Wall({ visit }: PartProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [cameras, setCameras] = useState<readonly Camera[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [offers, setOffers] = useState<ReadonlyMap<string, readonly PurposeChoice[]>>(new Map());
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const [streams, setStreams] = useState<readonly Stream[]>([]);
  const running = useRef(new Map<string, View>());
  const chosen = cameras.filter((camera) => ticked.has(camera.id));
  const purposes = commonPurposes(chosen.map(({ id }) => offers.get(id) ?? []));

  useVisit(visit, async () => setCameras(liveOf((await api.cameras()).map(({ camera }) => camera))));

  const end = async (ids: readonly string[]) => {
    const views = ids.map((id) => running.current.get(id)).filter((view) => view !== undefined);
    ids.forEach((id) => running.current.delete(id));
    setStreams((before) => before.filter(({ camera }) => !ids.includes(camera.id)));
    await Promise.all(views.map((view) => api.remove('/v1/views/{view}', { path: { view: view.id } })));
  };
  const choose = (next: ReadonlySet<string>) =>
    trying(async () => {
      if (next.size > MOST_STREAMS) {
        throw new Plain('wall.most', { count: MOST_STREAMS });
      }
      setTicked(next);
      for (const id of next) {
        if (!offers.has(id)) {
          const offered = await api.get('/v1/cameras/{camera}/purposes', { path: { camera: id }, query: { for: 'live' } });
          if (offered.purposes.length === 0) {
            throw new Problem({ title: say('reason.none'), ...offered.refusal });
          }
          setOffers((before) => new Map(before).set(id, offered.purposes));
        }
      }
    })();
  /** What is refused for one camera is said in its place; the others go on. */
  const begin = async (camera: Camera, body: object): Promise<Stream> => {
    try {
      const view = await api.post('/v1/views', { body: { camera: camera.id, ...body } });
      running.current.set(camera.id, view);
      return { camera, view };
    } catch (failure) {
      return { camera, refusal: documentOf(failure, say) };
    }
  };
  const start = async () => {
    if (chosen.length === 0 || purposes.length === 0) {
      throw new Plain(chosen.length === 0 ? 'wall.noCamera' : 'wall.noReason');
    }
    await end([...running.current.keys()]);
    const purpose = purposeOf(given, purposes);
    setStreams(await Promise.all(chosen.map((camera) => begin(camera, { purpose }))));
  };
  const goOn = async () => {
    const before = new Map(running.current);
    running.current.clear();
    setStreams(
      await Promise.all(
        streams.map((stream) => {
          const view = before.get(stream.camera.id);
          return view ? begin(stream.camera, { continues: view.id }) : stream;
        }),
      ),
    );
    await Promise.all([...before.values()].map((view) => api.remove('/v1/views/{view}', { path: { view: view.id } })));
  };

  useEffect(() => {
    const views = running.current;
    const leave = () => {
      for (const view of views.values()) {
        api.remove('/v1/views/{view}', { path: { view: view.id } }).catch(() => {});
      }
      views.clear();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [api]);

  return (
    <>
      <form id="wall-form" className="card" onSubmit={trying(start)}>
        <h2>{say('tab.wall')}</h2>
        <p className="quiet-text">{say('wall.recordedFirst')}</p>
        <CameraChoice prefix="wall" legend={say('wall.where', { count: MOST_STREAMS })} cameraClass="cctv" cameras={cameras} ticked={ticked} change={(next) => void choose(next)} />
        <ReasonFields prefix="wall-reason" purposes={purposes} given={given} change={setGiven} />
        <div className="actions">
          <button id="start-wall">{say('watch.start')}</button>
        </div>
      </form>
      {streams.length > 0 && (
        <section id="wall-tiles" className="card" aria-label={say('tab.wall')}>
          <div className="tiles" data-columns={columnsFor(streams.length)}>
            {streams.map((stream) => (
              <Tile key={stream.view?.id ?? stream.camera.id} stream={stream} end={() => end([stream.camera.id])} />
            ))}
          </div>
          <div className="actions">
            <Act id="end-wall" work={() => end(streams.map(({ camera }) => camera.id))}>
              {say('watch.end')}
            </Act>
            <Act id="wall-go-on" quiet work={goOn}>
              {say('watch.goOn')}
            </Act>
          </div>
        </section>
      )}
    </>
  );
}
