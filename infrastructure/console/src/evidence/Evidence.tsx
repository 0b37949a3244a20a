import { useEffect, useRef, useState } from 'react';
import { usePages } from '../api/pages';
import type { Camera, Clip, ClipShown, EvidenceItem } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { MAY_ASK_CLIPS } from '../app/roles';
import { useSay } from '../text/text';
import { Act } from '../ui/controls';
import { AskClip } from './AskClip';
import { ClipPanel } from './ClipPanel';
import { Clips } from './Clips';
import { ItemPanel } from './ItemPanel';
import { Items } from './Items';
import { copyState, isMoving } from './progress';

const BETWEEN_LOOKS_MILLIS = 10_000;

/** What is kept as evidence: who asked, who decided, what happened to it, who has a copy. */
export function Evidence({ visit, isShown }: PartProps) {
  const { api, may, show } = useDesk();
  const say = useSay();
  const [cameras, setCameras] = useState<readonly Camera[] | null>(null);
  const [shown, setShown] = useState<ClipShown | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const clips = usePages<Clip>(async (cursor) => {
    const { requests, next } = await api.get('/v1/clip-requests', { query: { cursor } });
    return { found: requests, next };
  });
  const items = usePages<EvidenceItem>(async (cursor) => {
    const page = await api.get('/v1/evidence', { query: { cursor } });
    return { found: page.items, next: page.next };
  });
  const isStopped = useRef(false);
  const mayAsk = may(MAY_ASK_CLIPS);

  const openClip = async (id: string) => setShown(await api.get('/v1/clip-requests/{request}', { path: { request: id } }));
  const load = async () => {
    await clips.load();
    await items.load();
  };
  const changed = async (id: string) => {
    await openClip(id);
    await load();
  };
  useVisit(visit, async () => {
    isStopped.current = false;
    await load();
    if (mayAsk) {
      setCameras((await api.cameras()).map(({ camera }) => camera));
    }
  });

  const item = items.found?.find((one) => one.itemId === chosen);
  /** Only as long as something is being made and somebody can see it. */
  const lookAgain = async () => {
    if (!isShown || document.visibilityState !== 'visible') {
      return;
    }
    if (shown && isMoving(shown.request, shown.cutting)) {
      const { clipRequestId } = shown.request;
      const found = await api.get('/v1/clip-requests/{request}', { path: { request: clipRequestId } });
      // Who has closed it meanwhile does not see it again.
      setShown((now) => (now?.request.clipRequestId === clipRequestId ? found : now));
      await load();
    }
    if (item?.copies.some((copy) => copyState(copy, Date.now()) === 'making')) {
      await items.load();
    }
  };
  const newest = useRef(lookAgain);
  newest.current = lookAgain;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!isStopped.current) {
        void newest.current().catch((failure: unknown) => {
          isStopped.current = true;
          show(failure);
        });
      }
    }, BETWEEN_LOOKS_MILLIS);
    return () => clearInterval(timer);
  }, [show]);

  return (
    <>
      {shown && (
        <ClipPanel
          key={shown.request.clipRequestId}
          shown={shown}
          done={() => changed(shown.request.clipRequestId)}
          close={() => setShown(null)}
        />
      )}
      {item && <ItemPanel key={item.itemId} item={item} done={items.load} close={() => setChosen(null)} />}
      <div className="actions">
        <Act id="refresh-evidence" quiet work={load}>
          {say('cameras.refresh')}
        </Act>
      </div>
      <Clips clips={clips.found} hasMore={clips.hasMore} more={clips.more} open={openClip} />
      <Items items={items.found} hasMore={items.hasMore} more={items.more} choose={setChosen} />
      {cameras && <AskClip cameras={cameras} asked={changed} />}
    </>
  );
}
