import { useCallback, useEffect, useRef, useState } from 'react';
import type { Hit } from '../api/types';
import { useDesk, useVisit, useWish, type PartProps } from '../app/desk';
import { useSay } from '../text/text';
import { Choice, Field } from '../ui/controls';
import { clock } from '../ui/format';
import { type News } from './alerts';
import { HitPanel, type HitPanelHandle } from './HitPanel';
import { HitRow } from './HitRow';
import { NewsList, newsOf, type NewsLine } from './NewsList';
import { useAlerts } from './useAlerts';

const BETWEEN_LOOKS_MILLIS = 5_000;
/** However much news comes, so often the list is asked for. */
const SOONEST_LOOK_MILLIS = 1_000;
const MOST_NEWS = 8;
const STATES = ['', 'unverified', 'seen', 'verified', 'ordered', 'rejected', 'closed', 'overdue'] as const;
type Shown = (typeof STATES)[number];
const HEAD = ['column.seen', 'cameras.camera', 'column.read', 'column.listed', 'column.list', 'cameras.state', 'column.acts'] as const;

/** Hits as they come, newest first, and one of them opened. */
export function Hits({ visit, isShown, wish }: PartProps) {
  const { api, show, trying } = useDesk();
  const say = useSay();
  const panel = useRef<HitPanelHandle>(null);
  const [state, setState] = useState<Shown>('');
  const [found, setFound] = useState<{ hits: readonly Hit[]; hasMore: boolean; at: number } | null>(null);
  const [news, setNews] = useState<readonly NewsLine[]>([]);
  const now = useRef({ state, isShown, isOld: false, isStopped: false });
  const soon = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  now.current.isShown = isShown;

  const look = useCallback(async () => {
    now.current.isOld = false;
    const chosen = now.current.state;
    const query = chosen === 'overdue' ? { overdue: 'true' } : chosen ? { state: chosen } : {};
    const { hits, next } = await api.get('/v1/hits', { query });
    setFound({ hits, hasMore: Boolean(next), at: Date.now() });
  }, [api]);

  const alerts = useAlerts({
    news: (message: News) => {
      const line = newsOf(message, say);
      if (line) {
        setNews((before) => [line, ...before].slice(0, MOST_NEWS));
      }
      panel.current?.hear(message);
      lookSoon();
    },
    missed: () => lookSoon(),
  });

  /** As long as news comes by itself, only what is old is asked for. */
  const lookAgain = async () => {
    const { isShown: isSeen, isOld, isStopped } = now.current;
    if (isStopped || !isSeen || document.visibilityState !== 'visible' || (alerts.isLive() && !isOld)) {
      return;
    }
    try {
      await look();
    } catch (failure) {
      now.current.isStopped = true;
      show(failure);
    }
  };
  /** Much news together is one look. */
  const lookSoon = () => {
    now.current.isOld = true;
    soon.current ??= setTimeout(() => {
      soon.current = undefined;
      void newest.current();
    }, SOONEST_LOOK_MILLIS);
  };
  const newest = useRef(lookAgain);
  newest.current = lookAgain;

  useEffect(() => {
    const timer = setInterval(() => void newest.current(), BETWEEN_LOOKS_MILLIS);
    return () => {
      clearInterval(timer);
      clearTimeout(soon.current);
    };
  }, []);
  useVisit(visit, async () => {
    now.current.isStopped = false;
    await look();
    alerts.open();
  });
  useWish(wish, (wished) => 'hit' in wished && panel.current?.open(wished.hit));
  const choose = (chosen: Shown) => {
    now.current.state = chosen;
    setState(chosen);
    void trying(look)();
  };
  const open = (id: string) => trying(() => panel.current?.open(id));
  const count = found && (found.hits.length === 0 ? say('hits.none') : `${say('hits.count', { count: found.hits.length })}${found.hasMore ? ` ${say('results.moreThere')}` : ''}`);
  return (
    <>
      <div className="card">
        <h2>{say('tab.hits')}</h2>
        <div className="fields">
          <Field label={say('hits.show')}>
            <Choice
              id="hits-state"
              options={STATES.map((one) => [one, say(`hits.state.${one || 'all'}`)] as const)}
              value={state}
              onChange={(e) => choose(e.target.value as Shown)}
            />
          </Field>
        </div>
        <p id="hits-status" role="status">
          {found ? `${count} ${say('hits.looked', { time: clock(found.at) })}` : say('app.loading')}
        </p>
        <p id="hits-live" className="quiet-text" role="status" data-live={alerts.heard.isLive ? 'yes' : 'no'}>
          {say(alerts.heard.isLive ? 'hits.live' : 'hits.polling')}
          {!alerts.heard.isLive && alerts.heard.why && ` (${alerts.heard.why})`}
        </p>
        <NewsList news={news} open={open} />
      </div>
      <HitPanel ref={panel} changed={look} />
      <div className="card wide">
        <table id="hits-table">
          <thead>
            <tr>
              {HEAD.map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody id="hits-found">{found?.hits.map((hit) => <HitRow key={hit.hitId} hit={hit} open={open(hit.hitId)} />)}</tbody>
        </table>
      </div>
    </>
  );
}
