import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Field } from '../ui/controls';
import { fromLocalInput, toLocalInput } from '../ui/format';
import type { Span } from './player';
import { NOTHING_GIVEN, type Given } from './reason';
import { ReasonFields } from './ReasonFields';
import type { Asking } from './Watching';

const TEN_MINUTES = 600_000;

interface WatchFormProps {
  asking: Asking;
  start: (given: Given, span: Partial<Span>) => Promise<void>;
  cancel: () => void;
}

export function WatchForm({ asking: { camera, isLive, purposes }, start, cancel }: WatchFormProps) {
  const { trying } = useDesk();
  const say = useSay();
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const [from, setFrom] = useState(() => toLocalInput(new Date(Date.now() - TEN_MINUTES)));
  const [until, setUntil] = useState(() => toLocalInput(new Date()));
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const span = () => (isLive ? {} : { from: fromLocalInput(from), until: fromLocalInput(until) });
  return (
    <form id="reason-form" className="card" onSubmit={trying(() => start(given, span()))}>
      <h2>{say(isLive ? 'watch.liveTitle' : 'watch.recordedTitle', { camera: camera.id })}</h2>
      <p className="quiet-text">{say('watch.recordedFirst')}</p>
      <ReasonFields purposes={purposes} given={given} change={setGiven} first={first} />
      {!isLive && (
        <div className="fields">
          <Field label={say('span.from')}>
            <input id="span-from" type="datetime-local" step={1} value={from} onChange={(e) => setFrom(e.target.value)} />
          </Field>
          <Field label={say('span.until')}>
            <input id="span-until" type="datetime-local" step={1} value={until} onChange={(e) => setUntil(e.target.value)} />
          </Field>
        </div>
      )}
      <div className="actions">
        <button id="start-view">{say('watch.start')}</button>
        <button id="cancel-view" type="button" className="quiet" onClick={cancel}>
          {say('app.cancel')}
        </button>
      </div>
    </form>
  );
}
