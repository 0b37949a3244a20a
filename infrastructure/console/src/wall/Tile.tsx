import { useEffect, useRef, useState } from 'react';
import type { Camera, ProblemDocument, View } from '../api/types';
import { useDesk } from '../app/desk';
import { Player, type Heard } from '../cameras/player';
import { useSay } from '../text/text';
import { Act } from '../ui/controls';
import { clock, time } from '../ui/format';

/** A view, or why there is none. */
export interface Stream {
  camera: Camera;
  view?: View;
  refusal?: ProblemDocument;
}

export function Tile({ stream: { camera, view, refusal }, end }: { stream: Stream; end: () => Promise<void> }) {
  const say = useSay();
  return (
    <figure id={`wall-tile-${camera.id}`} data-outcome={view ? 'answered' : 'refused'}>
      {view && <Playing camera={camera} view={view} />}
      {refusal && (
        <p className="bad" role="alert">
          {refusal.title} {refusal.detail} {refusal.clause && <code>{refusal.clause}</code>}
        </p>
      )}
      <figcaption>
        <strong>{camera.id}</strong>{' '}
        {view && (
          <span className="quiet-text">
            {say('audit.logged')} <code id={`wall-audit-id-${camera.id}`}>{view.auditId}</code>, {say('watch.until', { time: time(view.expires) })}
          </span>
        )}{' '}
        <Act id={`wall-end-${camera.id}`} quiet label={say('wall.endOf', { camera: camera.id })} work={end}>
          {say('wall.endOne')}
        </Act>
      </figcaption>
    </figure>
  );
}

function Playing({ camera, view }: { camera: Camera; view: View }) {
  const { api, show } = useDesk();
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const [heard, setHeard] = useState<Heard>({ state: 'starting' });
  const [at, setAt] = useState<Date | null>(null);
  useEffect(() => {
    const element = video.current as HTMLVideoElement;
    element.muted = true;
    const player = new Player(api, view, true, element, { say: setHeard, at: setAt, gaps: () => {}, failed: show });
    player.play();
    return () => player.stop();
  }, [api, view, show]);
  return (
    <>
      <video id={`wall-video-${camera.id}`} ref={video} playsInline autoPlay muted aria-label={say('watch.of', { camera: camera.id })} />
      <div className="facts">
        <span role="status">{heard.says ?? say(`playing.${heard.state}`)}</span>
        <span>{at && clock(at)}</span>
      </div>
    </>
  );
}
