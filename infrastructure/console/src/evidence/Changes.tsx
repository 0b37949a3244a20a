import { useState } from 'react';
import type { EvidenceChange, EvidenceClass, EvidenceItem, Schemas } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act, Badge, Choice, Field, Quiet } from '../ui/controls';
import { fromLocalInput, time, toLocalInput, words } from '../ui/format';
import { CLASSES } from './AskClip';

type ChangeKind = Schemas['EvidenceChangeFormKind'];
/** Releasing a hold stands beside each hold. */
const KINDS: readonly ChangeKind[] = ['keep-until', 'change-class', 'close-case', 'reopen-case', 'destroy'];
const NEEDS_TIME: readonly ChangeKind[] = ['keep-until', 'close-case'];

interface ChangesProps {
  item: EvidenceItem;
  done: () => Promise<void>;
}

/** What is to become of an item: one person proposes it, another decides. */
export function Changes({ item, done }: ChangesProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [kind, setKind] = useState<ChangeKind>('keep-until');
  const [why, setWhy] = useState('');
  const [at, setAt] = useState(() => toLocalInput(new Date()));
  const [retentionClass, setClass] = useState<EvidenceClass>('case');
  const propose = async () => {
    const body = {
      kind,
      why: why.trim(),
      reviewAt: kind === 'keep-until' ? fromLocalInput(at) : undefined,
      closedAt: kind === 'close-case' ? fromLocalInput(at) : undefined,
      retentionClass: kind === 'change-class' ? retentionClass : undefined,
    };
    await api.post('/v1/evidence/{item}/changes', { path: { item: item.itemId }, body });
    setWhy('');
    await done();
  };
  return (
    <>
      <h3>{say('becomes.title')}</h3>
      <p className="quiet-text">{say('becomes.two')}</p>
      <ol id="item-changes">
        {item.changes.map((change) => (
          <ChangeLine key={change.change} item={item} change={change} done={done} />
        ))}
      </ol>
      <form id="change-item-form" onSubmit={trying(propose)}>
        <div className="fields">
          <Field label={say('becomes.what')}>
            <Choice
              id="change-item-kind"
              options={KINDS.map((one) => [one, words(one)] as const)}
              value={kind}
              onChange={(e) => setKind(e.target.value as ChangeKind)}
            />
          </Field>
          <Field label={say('becomes.when')} hidden={!NEEDS_TIME.includes(kind)}>
            <input id="change-item-at" type="datetime-local" step={1} value={at} onChange={(e) => setAt(e.target.value)} />
          </Field>
          <Field label={say('clip.class')} hidden={kind !== 'change-class'}>
            <Choice
              id="change-item-class"
              options={CLASSES.map((one) => [one, words(one)] as const)}
              value={retentionClass}
              onChange={(e) => setClass(e.target.value as EvidenceClass)}
            />
          </Field>
          <Field label={say('becomes.why')}>
            <input id="change-item-why" autoComplete="off" maxLength={1000} value={why} onChange={(e) => setWhy(e.target.value)} />
          </Field>
        </div>
        <div className="actions">
          <button id="propose-change">{say('mask.propose')}</button>
        </div>
      </form>
    </>
  );
}

function ChangeLine({ item, change, done }: { item: EvidenceItem; change: EvidenceChange; done: () => Promise<void> }) {
  const { api } = useDesk();
  const say = useSay();
  const [why, setWhy] = useState('');
  const decide = (decision: Schemas['EvidenceChangeVerdict']) => async () => {
    const path = { item: item.itemId, change: String(change.change) };
    await api.post('/v1/evidence/{item}/changes/{change}/decisions', { path, body: { decision, why: why.trim() } });
    await done();
  };
  const decided = change.decision;
  const details = [change.hold && `${say('holds.title')} ${change.hold}`, change.retentionClass, time(change.reviewAt ?? change.closedAt)];
  return (
    <li data-change={change.change} data-decided={decided?.decision ?? ''}>
      {[words(change.kind), ...details.filter((one) => one && one !== '–'), change.why].join(' · ')}{' '}
      {!decided && <Badge kind="warn">{say('evidence.changeWaits')}</Badge>}
      <Quiet>{say('evidence.by', { name: change.name, time: time(change.proposedAt) })}</Quiet>
      {decided ? (
        <Quiet>{[words(decided.decision), say('evidence.by', { name: decided.name, time: time(decided.decidedAt) }), decided.why].join(' · ')}</Quiet>
      ) : (
        <>
          <Field label={say('becomes.whyDecided')}>
            <input id={`decide-why-${change.change}`} autoComplete="off" maxLength={1000} value={why} onChange={(e) => setWhy(e.target.value)} />
          </Field>
          <div className="actions">
            <Act act="approve-change" work={decide('approve')}>
              {say('clip.approve')}
            </Act>
            <Act act="refuse-change" quiet work={decide('refuse')}>
              {say('clip.refuse')}
            </Act>
            <Act act="withdraw-change" quiet work={decide('withdraw')}>
              {say('clip.withdraw')}
            </Act>
          </div>
        </>
      )}
    </li>
  );
}
