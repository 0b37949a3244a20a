import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { Problem } from '../api/problem';
import type { Camera, PurposeChoice, View } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import type { Span } from './player';
import { purposeOf, type Given } from './reason';
import { WatchForm } from './WatchForm';
import { WatchCard } from './WatchCard';

export interface WatchingHandle {
  askWhy(camera: Camera, isLive: boolean): Promise<void>;
}

export interface Asking {
  camera: Camera;
  isLive: boolean;
  purposes: readonly PurposeChoice[];
}

export interface Watched {
  camera: Camera;
  isLive: boolean;
  view: View;
  /** Empty when it is live. */
  span: Partial<Span>;
}

/** Asks why, starts a view, shows it, ends it. */
export function Watching({ ref }: { ref: Ref<WatchingHandle> }) {
  const { api } = useDesk();
  const say = useSay();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [watched, setWatched] = useState<Watched | null>(null);
  const running = useRef<View | null>(null);

  const end = async () => {
    const view = running.current;
    running.current = null;
    setWatched(null);
    if (view) {
      await api.remove('/v1/views/{view}', { path: { view: view.id } });
    }
  };
  const show = (shown: Watched) => {
    running.current = shown.view;
    setAsking(null);
    setWatched(shown);
  };
  const start = async ({ camera, isLive, purposes }: Asking, given: Given, span: Partial<Span>) => {
    await end();
    const body = { camera: camera.id, ...span, purpose: purposeOf(given, purposes) };
    show({ camera, isLive, span, view: await api.post('/v1/views', { body }) });
  };
  /** For the same reason, before or after the view is over. */
  const goOn = async (before: Watched) => {
    const body = { camera: before.camera.id, ...before.span, continues: before.view.id };
    const view = await api.post('/v1/views', { body });
    await end();
    show({ ...before, view });
  };

  useImperativeHandle(ref, () => ({
    askWhy: async (camera, isLive) => {
      const found = await api.get('/v1/cameras/{camera}/purposes', { path: { camera: camera.id }, query: { for: isLive ? 'live' : 'recorded' } });
      if (found.purposes.length === 0) {
        throw new Problem({ title: say('reason.none'), ...found.refusal });
      }
      setAsking({ camera, isLive, purposes: found.purposes });
    },
  }));

  useEffect(() => {
    const leave = () => {
      const view = running.current;
      running.current = null;
      if (view) {
        api.remove('/v1/views/{view}', { path: { view: view.id } }).catch(() => {});
      }
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [api]);

  return (
    <div>
      {asking && (
        <WatchForm
          key={`${asking.camera.id} ${asking.isLive}`}
          asking={asking}
          start={(given, span) => start(asking, given, span)}
          cancel={() => setAsking(null)}
        />
      )}
      {watched && <WatchCard key={watched.view.id} watched={watched} end={end} goOn={() => goOn(watched)} />}
    </div>
  );
}
