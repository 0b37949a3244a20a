import { useState } from 'react';
import type { DataRequest, Schemas } from '../api/types';
import { useDesk } from '../app/desk';
import { useInSight } from '../evidence/sight';
import { useSay } from '../text/text';
import { Act, Field } from '../ui/controls';
import { time } from '../ui/format';
import { Answer } from './Answer';
import { StateBadge } from './RequestTable';

interface RequestPanelProps {
  request: DataRequest;
  /** What has become of it. */
  done: (next: DataRequest) => Promise<void>;
  close: () => void;
}

/** One request with its steps, its decision and its answer; the API decides who may. */
export function RequestPanel({ request, done, close }: RequestPanelProps) {
  const say = useSay();
  const { applicant, grounds, wanted, channel, addressee } = request.particulars;
  const span = wanted.span && say('watch.span', { from: time(wanted.span.from), until: time(wanted.span.until) });
  const rows = [
    ['requests.who', [applicant.name, applicant.organisation, applicant.agency, applicant.requester.kind, applicant.requester.agencyType]],
    ['requests.channel', [channel, addressee]],
    ['requests.wanted', [wanted.dataClass, wanted.manner, wanted.camera, wanted.item, span]],
    ['requests.grounds', [grounds.ground, grounds.offence, grounds.caseNumber, grounds.order, grounds.recipient, grounds.narrative]],
  ] as const;
  return (
    <section ref={useInSight()} id="request-panel" className="card wide" aria-label={say('requests.one')} data-request={request.id} data-state={request.state}>
      <h2>
        {applicant.name} <StateBadge state={request.state} />
      </h2>
      <dl className="hit-facts">
        {rows.map(([key, values]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{values.filter(Boolean).join(' · ')}</dd>
          </div>
        ))}
      </dl>
      <ol id="request-steps">
        {request.history.map((step, i) => (
          <li key={i} data-reached={step.state}>
            {[`${time(step.at)}: ${step.consultation ? say('requests.consulted') : say(`requests.is.${step.state}`)}`, step.who.name, step.why, step.basis]
              .filter(Boolean)
              .join(' · ')}{' '}
            {step.clause && <code>{step.clause}</code>}
          </li>
        ))}
      </ol>
      {request.disclosure && <GivenOut disclosure={request.disclosure} />}
      {(request.state === 'to-review' || request.state === 'routed-to-counsel') && <Decision id={request.id} done={done} />}
      {request.state === 'approved' && <Answer request={request} done={done} />}
      <div className="actions">
        <Act id="close-request" quiet work={close}>
          {say('hit.closeView')}
        </Act>
      </div>
    </section>
  );
}

function GivenOut({ disclosure: { recipient, clips, confirmed, redaction } }: { disclosure: Schemas['Disclosure'] }) {
  const say = useSay();
  return (
    <div id="request-disclosure">
      <h3>{say('requests.given', { recipient })}</h3>
      <ul>
        {confirmed !== undefined && <li>{say(confirmed ? 'requests.confirmed' : 'requests.notConfirmed')}</li>}
        {clips.map(({ camera, span, recorded }) => (
          <li key={`${camera} ${span.from}`}>
            {camera}, {say('watch.span', { from: time(span.from), until: time(span.until) })} · {recorded.count} · <code>{recorded.digest.slice(0, 12)}</code>
          </li>
        ))}
        {redaction && (
          <li>
            {say('requests.redaction')}: {redaction}
          </li>
        )}
      </ul>
    </div>
  );
}

function Decision({ id, done }: { id: string; done: (next: DataRequest) => Promise<void> }) {
  const { api } = useDesk();
  const say = useSay();
  const [why, setWhy] = useState('');
  const [basis, setBasis] = useState('');
  const decide = (decision: Schemas['DecideRequestDecision']) => async () => {
    const body = { decision, why: why.trim(), basis: basis.trim() || undefined };
    await done(await api.post('/v1/data-requests/{request}/decisions', { path: { request: id }, body }));
    setWhy('');
  };
  return (
    <>
      <p className="quiet-text">{say('requests.two')}</p>
      <div className="fields">
        <Field label={say('becomes.why')}>
          <input id="request-why" autoComplete="off" maxLength={1000} value={why} onChange={(e) => setWhy(e.target.value)} />
        </Field>
        <Field label={say('requests.basis')}>
          <input id="request-basis" autoComplete="off" maxLength={200} value={basis} onChange={(e) => setBasis(e.target.value)} />
        </Field>
      </div>
      <div className="actions">
        {(['approve', 'refuse', 'consulted'] as const).map((decision) => (
          <Act key={decision} id={`request-${decision}`} quiet={decision !== 'approve'} work={decide(decision)}>
            {say(decision === 'consulted' ? 'requests.consult' : `clip.${decision}`)}
          </Act>
        ))}
      </div>
    </>
  );
}
