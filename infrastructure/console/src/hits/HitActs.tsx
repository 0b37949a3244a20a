import { useState } from 'react';
import type { Hit, Schemas } from '../api/types';
import { useDesk } from '../app/desk';
import { MAY_ACKNOWLEDGE } from '../app/roles';
import { useSay } from '../text/text';
import { Act, Choice, Field } from '../ui/controls';

const REASONS: readonly Schemas['RejectionReason'][] = ['misread', 'wrong-state', 'wrong-vehicle', 'list-stale', 'no-longer-wanted'];
const ENDINGS: readonly Schemas['DispositionEnding'][] = [
  'vehicle-recovered',
  'not-found',
  'stopped-and-released',
  'person-found',
  'arrest',
  'no-action',
  'other',
];
const NO_PICTURE = '0'.repeat(64);

interface HitActsProps {
  hit: Hit;
  /** Of the picture that was shown. */
  digest: string | undefined;
  /** Something was done. */
  done: () => Promise<void>;
}

/** What may be done about a hit as it stands. */
export function HitActs({ hit, digest, done }: HitActsProps) {
  const { may } = useDesk();
  const { state } = hit.verification;
  if (state === 'rejected' || state === 'closed') {
    return null;
  }
  return (
    <>
      {state === 'unverified' && <Eye hit={hit} digest={digest ?? NO_PICTURE} done={done} />}
      {state === 'seen' && <Confirmation hit={hit} done={done} />}
      {hit.occupantsNeeded && state !== 'unverified' && <Occupants hit={hit} done={done} />}
      {state === 'verified' && <OrderField hit={hit} done={done} />}
      {state === 'ordered' && may(MAY_ACKNOWLEDGE) && <Acknowledge hit={hit} done={done} />}
      <Rejection hit={hit} done={done} />
      <Disposition hit={hit} done={done} />
    </>
  );
}

interface StepProps {
  hit: Hit;
  done: () => Promise<void>;
}

function Eye({ hit, digest, done }: StepProps & { digest: string }) {
  const { api } = useDesk();
  const say = useSay();
  const all = { samePlate: true, sameState: true, sameVehicle: true };
  const look = (same: Partial<typeof all>) => async () => {
    await api.post('/v1/hits/{hit}/eye-checks', { path: { hit: hit.hitId }, body: { picture: digest, ...all, ...same, revision: hit.revision } });
    await done();
  };
  return (
    <div className="actions">
      <Act id="hit-same" work={look({})}>
        {say('eye.same')}
      </Act>
      <Act id="hit-not-plate" quiet work={look({ samePlate: false })}>
        {say('eye.plate')}
      </Act>
      <Act id="hit-not-state" quiet work={look({ sameState: false })}>
        {say('eye.state')}
      </Act>
      <Act id="hit-not-vehicle" quiet work={look({ sameVehicle: false })}>
        {say('eye.vehicle')}
      </Act>
    </div>
  );
}

function Confirmation({ hit, done }: StepProps) {
  const { api } = useDesk();
  const say = useSay();
  const [reference, setReference] = useState('');
  const confirm = async () => {
    await api.post('/v1/hits/{hit}/confirmations', { path: { hit: hit.hitId }, body: { reference, revision: hit.revision } });
    await done();
  };
  return (
    <div className="fields">
      <Field label={say('confirm.reference')}>
        <input id="hit-reference" autoComplete="off" maxLength={64} value={reference} onChange={(e) => setReference(e.target.value)} />
      </Field>
      <Act id="hit-confirm" work={confirm}>
        {say('confirm.active')}
      </Act>
    </div>
  );
}

function Occupants({ hit, done }: StepProps) {
  const { api } = useDesk();
  const say = useSay();
  const [ground, setGround] = useState('');
  const compared = (match: boolean) => async () => {
    const body = { match, revision: hit.revision, ...(ground ? { otherGround: ground } : {}) };
    await api.post('/v1/hits/{hit}/occupants', { path: { hit: hit.hitId }, body });
    await done();
  };
  return (
    <div className="fields">
      <Field label={say('occupants.ground')}>
        <input id="hit-ground" autoComplete="off" maxLength={1000} value={ground} onChange={(e) => setGround(e.target.value)} />
      </Field>
      <Act id="hit-occupants-match" work={compared(true)}>
        {say('occupants.match')}
      </Act>
      <Act id="hit-occupants-differ" quiet work={compared(false)}>
        {say('occupants.differ')}
      </Act>
    </div>
  );
}

function OrderField({ hit, done }: StepProps) {
  const { api } = useDesk();
  const say = useSay();
  const order = async () => {
    await api.post('/v1/hits/{hit}/orders', { path: { hit: hit.hitId }, body: { revision: hit.revision } });
    await done();
  };
  return (
    <div className="actions">
      <Act id="hit-order" work={order}>
        {say('order.tell')}
      </Act>
    </div>
  );
}

function Acknowledge({ hit, done }: StepProps) {
  const { api } = useDesk();
  const say = useSay();
  const newest = hit.verification.orders.at(-1);
  const acknowledge = async () => {
    if (newest) {
      await api.post('/v1/hits/{hit}/acknowledgements', { path: { hit: hit.hitId }, body: { revision: newest.revision } });
      await done();
    }
  };
  return (
    <div className="actions">
      <Act id="hit-acknowledge" work={acknowledge}>
        {say('order.acknowledge')}
      </Act>
    </div>
  );
}

function Rejection({ hit, done }: StepProps) {
  const { api } = useDesk();
  const say = useSay();
  const [reason, setReason] = useState<Schemas['RejectionReason']>('misread');
  const reject = async () => {
    await api.post('/v1/hits/{hit}/rejections', { path: { hit: hit.hitId }, body: { reason, revision: hit.revision } });
    await done();
  };
  return (
    <div className="fields">
      <Field label={say('reject.why')}>
        <Choice id="hit-reason" options={REASONS} value={reason} onChange={(e) => setReason(e.target.value as Schemas['RejectionReason'])} />
      </Field>
      <Act id="hit-reject" quiet work={reject}>
        {say('reject.reject')}
      </Act>
    </div>
  );
}

function Disposition({ hit, done }: StepProps) {
  const { api } = useDesk();
  const say = useSay();
  const [ending, setEnding] = useState<Schemas['DispositionEnding']>('vehicle-recovered');
  const [words, setWords] = useState('');
  const close = async () => {
    const body = { ending, revision: hit.revision, ...(words ? { words } : {}) };
    await api.post('/v1/hits/{hit}/dispositions', { path: { hit: hit.hitId }, body });
    await done();
  };
  return (
    <div className="fields">
      <Field label={say('ending.how')}>
        <Choice id="hit-ending" options={ENDINGS} value={ending} onChange={(e) => setEnding(e.target.value as Schemas['DispositionEnding'])} />
      </Field>
      <Field label={say('ending.words')}>
        <input id="hit-words" autoComplete="off" maxLength={1000} value={words} onChange={(e) => setWords(e.target.value)} />
      </Field>
      <Act id="hit-close" quiet work={close}>
        {say('ending.close')}
      </Act>
    </div>
  );
}
