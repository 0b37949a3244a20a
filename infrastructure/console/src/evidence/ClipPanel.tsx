import { useState } from 'react';
import type { ClipShown } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act, Field } from '../ui/controls';
import { time, words } from '../ui/format';
import { ClipBadge } from './Clips';
import { useInSight } from './sight';

interface ClipPanelProps {
  shown: ClipShown;
  /** Something was decided. */
  done: () => Promise<void>;
  close: () => void;
}

/** One request: how far its cutting has come, its steps, and the decision; the API decides who may. */
export function ClipPanel({ shown: { request, cutting }, done, close }: ClipPanelProps) {
  const say = useSay();
  const cut = say('clip.cut', { done: cutting.done, parts: cutting.parts });
  return (
    <section ref={useInSight()} id="clip-panel" className="card wide" aria-label={say('clip.one')} data-clip={request.clipRequestId} data-state={request.state}>
      <h2>
        {say('clip.title', { case: request.caseNumber })} <ClipBadge state={request.state} />
      </h2>
      <p className="quiet-text">
        {request.cameras.join(', ')} · {say('watch.span', { from: time(request.from), until: time(request.until) })} · {words(request.purpose)} ·{' '}
        {words(request.retentionClass)}
      </p>
      <p>
        <progress id="clip-progress" max={Math.max(1, cutting.parts)} value={cutting.done} aria-label={cut} />{' '}
        <span id="clip-cut" role="status">
          {cut}
        </span>
      </p>
      <ol id="clip-steps">
        {request.steps.map((step, i) => (
          <li key={i} data-reached={step.reached}>
            {[`${time(step.at)}: ${say(`clip.is.${step.reached}`)}`, step.name, step.why].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
      {request.state === 'requested' && <Decision id={request.clipRequestId} done={done} />}
      <p className="quiet-text">
        {say('audit.logged')} <code id="clip-audit-id">{request.auditId}</code>.
      </p>
      <div className="actions">
        <Act id="close-clip" quiet work={close}>
          {say('hit.closeView')}
        </Act>
      </div>
    </section>
  );
}

function Decision({ id, done }: { id: string; done: () => Promise<void> }) {
  const { api } = useDesk();
  const say = useSay();
  const [why, setWhy] = useState('');
  const decide = (decision: 'approve' | 'refuse' | 'withdraw') => async () => {
    const body = { decision, why: why.trim() || undefined };
    await api.post('/v1/clip-requests/{request}/decisions', { path: { request: id }, body });
    await done();
  };
  return (
    <>
      <p className="quiet-text">{say('clip.second')}</p>
      <div className="fields">
        <Field label={say('clip.why')}>
          <input id="clip-why" autoComplete="off" maxLength={1000} value={why} onChange={(e) => setWhy(e.target.value)} />
        </Field>
      </div>
      <div className="actions">
        <Act id="clip-approve" work={decide('approve')}>
          {say('clip.approve')}
        </Act>
        <Act id="clip-refuse" quiet work={decide('refuse')}>
          {say('clip.refuse')}
        </Act>
        <Act id="clip-withdraw" quiet work={decide('withdraw')}>
          {say('clip.withdraw')}
        </Act>
      </div>
    </>
  );
}
