import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act } from '../ui/controls';
import { clock, time } from '../ui/format';
import { GapList } from './GapList';
import { Player, type Gap, type Heard } from './player';
import type { Watched } from './Watching';

interface WatchCardProps {
  watched: Watched;
  end: () => Promise<void>;
  goOn: () => Promise<void>;
}

/** One view: its picture, what is missing in it, and where it is written down. */
export function WatchCard({ watched: { camera, isLive, view, span }, end, goOn }: WatchCardProps) {
  const { api, show } = useDesk();
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const [heard, setHeard] = useState<Heard>({ state: 'starting' });
  const [at, setAt] = useState<Date | null>(null);
  const [gaps, setGaps] = useState<readonly Gap[] | null>(null);
  useEffect(() => {
    const element = video.current as HTMLVideoElement;
    element.muted = true;
    const player = new Player(api, view, isLive, element, { say: setHeard, at: setAt, gaps: setGaps, failed: show });
    player.play();
    return () => player.stop();
  }, [api, view, isLive, show]);
  const delay = at && isLive ? ((Date.now() - at.getTime()) / 1000).toFixed(1) : null;
  return (
    <section id="watch" className="card" aria-label={say('watch.of', { camera: camera.id })}>
      <h2>
        {camera.id} · <span id="view-kind">{isLive ? say('watch.live') : say('watch.span', { from: time(span.from), until: time(span.until) })}</span>
      </h2>
      <video id="video" ref={video} controls playsInline autoPlay muted />
      <div className="facts">
        <span id="view-status" role="status">
          {heard.says ?? say(`playing.${heard.state}`)}
        </span>
        <span id="wall-clock">{at && clock(at)}</span>
        <span id="live-delay" data-seconds={delay ?? undefined}>
          {delay && say('watch.behind', { seconds: delay })}
        </span>
      </div>
      <div id="gaps">{gaps && span.from && span.until && <GapList from={span.from} until={span.until} gaps={gaps} />}</div>
      <div className="actions">
        <Act id="end-view" work={end}>
          {say('watch.end')}
        </Act>
        <Act id="go-on" quiet work={goOn}>
          {say('watch.goOn')}
        </Act>
        <span className="quiet-text">
          {say('audit.logged')} <code id="view-audit-id">{view.auditId}</code>, {say('watch.until', { time: time(view.expires) })}
        </span>
      </div>
    </section>
  );
}
