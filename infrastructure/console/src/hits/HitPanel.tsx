import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { HitPicture, HitShown } from '../api/types';
import { useDesk } from '../app/desk';
import { Enlarged, Framed, type Loaded } from '../search/PlatePicture';
import { useSay } from '../text/text';
import { Act } from '../ui/controls';
import type { News } from './alerts';
import { Checks, Facts, Notice, Orders } from './HitFacts';
import { HitActs } from './HitActs';

export interface HitPanelHandle {
  open(id: string): Promise<void>;
  /** News of the hit that is open is shown at once, but for words that somebody is writing. */
  hear(news: News): void;
}

interface HitPanelProps {
  ref: Ref<HitPanelHandle>;
  /** The list of hits is old. */
  changed: () => Promise<void>;
}

/** One hit beside its picture, and what may be done about it; the API decides who may. */
export function HitPanel({ ref, changed }: HitPanelProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const element = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<HitShown | null>(null);
  const [turn, setTurn] = useState(0);
  const [opened, setOpened] = useState(0);
  const [hasNews, setNews] = useState(false);

  const fill = async (id: string) => {
    const found = await api.get('/v1/hits/{hit}', { path: { hit: id } });
    setShown(found);
    setTurn((before) => before + 1);
    setNews(false);
  };
  const open = async (id: string) => {
    await fill(id);
    setOpened((before) => before + 1);
  };
  const hear = (news: News) => {
    if (!shown || shown.hit.hitId !== news.hit || shown.hit.revision >= news.revision) {
      return;
    }
    const isWriting = [...(element.current?.querySelectorAll('input') ?? [])].some((input) => input.value !== '');
    if (isWriting) {
      setNews(true);
    } else {
      void trying(() => fill(news.hit))();
    }
  };
  useImperativeHandle(ref, () => ({ open, hear }));
  useEffect(() => {
    if (opened > 0) {
      element.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [opened]);

  const hit = shown?.hit;
  const done = async () => {
    if (hit) {
      await open(hit.hitId);
      await changed();
    }
  };
  return (
    <section
      id="hit-panel"
      className="card wide"
      hidden={!hit}
      aria-label={say('hit.one')}
      ref={element}
      data-hit={hit?.hitId}
      data-state={hit?.verification.state}
      data-revision={hit?.revision}
    >
      {hasNews && hit && (
        <p id="hit-news" role="status">
          {say('hit.news')}{' '}
          <Act id="hit-again" quiet work={() => fill(hit.hitId)}>
            {say('hit.again')}
          </Act>
        </p>
      )}
      {shown && <HitContent key={turn} shown={shown} done={done} close={() => setShown(null)} />}
    </section>
  );
}

function HitContent({ shown: { hit, picture, auditId }, done, close }: { shown: HitShown; done: () => Promise<void>; close: () => void }) {
  const say = useSay();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  return (
    <>
      <h2>
        {say('hit.title')} <span className="plate">{hit.listedPlate}</span>
      </h2>
      <Notice hit={hit} />
      <div className="read">
        <div>
          <div className="enlarged" id="hit-enlarged">
            {loaded && picture?.plateBox && <Enlarged id="hit-plate" loaded={loaded} box={picture.plateBox} />}
          </div>
          <Facts hit={hit} />
          <Checks hit={hit} />
          <Orders hit={hit} />
          <HitActs hit={hit} digest={picture?.digest} done={done} />
          <div className="actions">
            <Act id="close-hit" quiet work={close}>
              {say('hit.closeView')}
            </Act>
          </div>
        </div>
        {picture ? <Shown plate={hit.plate} picture={picture} auditId={auditId} load={setLoaded} /> : <p className="quiet-text">{say('hit.noPicture')}</p>}
      </div>
    </>
  );
}

function Shown({ plate, picture, auditId, load }: { plate: string; picture: HitPicture; auditId: string; load: (loaded: Loaded) => void }) {
  const say = useSay();
  return (
    <figure>
      <Framed id="hit-picture" address={picture.address} label={say('picture.of', { plate })} box={picture.plateBox} load={load} />
      <figcaption className="quiet-text">
        {say('audit.logged')} <code>{auditId}</code>.
      </figcaption>
    </figure>
  );
}
