import { useState } from 'react';
import type { DataRequest } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act, Choice, Field } from '../ui/controls';
import { fromLocalInput, toLocalInput, words } from '../ui/format';

interface AnswerProps {
  request: DataRequest;
  done: (next: DataRequest) => Promise<void>;
}

/** Gives out what was approved: named stretches of recording, or one confirmation. */
export function Answer({ request, done }: AnswerProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const { wanted } = request.particulars;
  const isConfirmation = wanted.manner === 'confirmation';
  const whole = { from: local(wanted.span?.from), until: local(wanted.span?.until) };
  const [stretches, setStretches] = useState([whole]);
  const [confirmed, setConfirmed] = useState('yes');
  const [redaction, setRedaction] = useState('');
  const change = (at: number, name: 'from' | 'until', value: string) =>
    setStretches(stretches.map((one, i) => (i === at ? { ...one, [name]: value } : one)));
  const answer = async () => {
    const clips = stretches.map(({ from, until }) => ({ from: fromLocalInput(from) as string, until: fromLocalInput(until) as string }));
    const body = { ...(isConfirmation ? { confirmed: confirmed === 'yes' } : { clips }), redaction: redaction.trim() || undefined };
    await done(await api.post('/v1/data-requests/{request}/answer', { path: { request: request.id }, body }));
  };
  return (
    <form id="answer-form" onSubmit={trying(answer)}>
      <h3>{say('requests.answer')}</h3>
      {isConfirmation ? (
        <Field label={words(wanted.manner)}>
          <Choice
            id="answer-confirmed"
            options={[
              ['yes', say('requests.confirmed')],
              ['no', say('requests.notConfirmed')],
            ]}
            value={confirmed}
            onChange={(e) => setConfirmed(e.target.value)}
          />
        </Field>
      ) : (
        stretches.map((one, i) => (
          <div key={i} className="fields">
            {(['from', 'until'] as const).map((name) => (
              <Field key={name} label={say(`span.${name}`)}>
                <input id={`answer-${name}-${i}`} type="datetime-local" step={1} value={one[name]} onChange={(e) => change(i, name, e.target.value)} />
              </Field>
            ))}
          </div>
        ))
      )}
      <Field label={say('requests.redaction')}>
        <input id="answer-redaction" autoComplete="off" maxLength={1000} value={redaction} onChange={(e) => setRedaction(e.target.value)} />
      </Field>
      <div className="actions">
        <button id="answer-request">{say('requests.answer')}</button>
        {!isConfirmation && (
          <Act id="answer-another" quiet work={() => setStretches([...stretches, whole])}>
            {say('requests.another')}
          </Act>
        )}
      </div>
    </form>
  );
}

function local(at: string | undefined): string {
  return at ? toLocalInput(new Date(at)) : '';
}
