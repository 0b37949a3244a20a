import { useState } from 'react';
import type { EvidenceHold, EvidenceItem } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act, Badge, Field, Quiet } from '../ui/controls';
import { fromLocalInput, time, toLocalInput } from '../ui/format';

const NINETY_DAYS = 90 * 86_400_000;

interface HoldsProps {
  item: EvidenceItem;
  done: () => Promise<void>;
}

/** What is held stays; one person holds, two release. */
export function Holds({ item, done }: HoldsProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [why, setWhy] = useState('');
  const [reviewAt, setReviewAt] = useState(() => toLocalInput(new Date(Date.now() + NINETY_DAYS)));
  const path = { item: item.itemId };
  const hold = async () => {
    await api.post('/v1/evidence/{item}/holds', { path, body: { why: why.trim(), reviewAt: fromLocalInput(reviewAt) as string } });
    setWhy('');
    await done();
  };
  const release = (number: number) => async () => {
    await api.post('/v1/evidence/{item}/changes', { path, body: { kind: 'lift-hold', hold: number, why: why.trim() } });
    setWhy('');
    await done();
  };
  return (
    <>
      <h3>{say('holds.title')}</h3>
      {item.holds.length === 0 && <p className="quiet-text">{say('holds.none')}</p>}
      <ul id="item-holds">
        {item.holds.map((one) => (
          <HoldLine key={one.hold} hold={one} release={release(one.hold)} />
        ))}
      </ul>
      <form id="hold-form" onSubmit={trying(hold)}>
        <div className="fields">
          <Field label={say('holds.why')}>
            <input id="hold-why" autoComplete="off" maxLength={1000} value={why} onChange={(e) => setWhy(e.target.value)} />
          </Field>
          <Field label={say('holds.reviewAt')}>
            <input id="hold-review" type="datetime-local" step={1} required value={reviewAt} onChange={(e) => setReviewAt(e.target.value)} />
          </Field>
        </div>
        <div className="actions">
          <button id="hold-item">{say('holds.hold')}</button>
        </div>
      </form>
    </>
  );
}

function HoldLine({ hold, release }: { hold: EvidenceHold; release: () => Promise<void> }) {
  const say = useSay();
  return (
    <li data-hold={hold.hold} data-lifted={hold.liftedAt ? 'yes' : 'no'}>
      {hold.hold}. {hold.why} <Badge kind={hold.liftedAt ? '' : 'warn'}>{say(hold.liftedAt ? 'holds.lifted' : 'evidence.held')}</Badge>
      {!hold.liftedAt && (
        <Act act="release" quiet label={say('holds.releaseOf', { hold: hold.hold })} work={release}>
          {say('holds.release')}
        </Act>
      )}
      <Quiet>
        {say('evidence.by', { name: hold.name, time: time(hold.placedAt) })} · {say('holds.reviewed', { time: time(hold.reviewAt) })}
        {hold.liftedAt && ` · ${say('holds.lifted')} ${time(hold.liftedAt)}`}
      </Quiet>
    </li>
  );
}
