import { useState } from 'react';
import type { Camera, EvidenceClass } from '../api/types';
import { useDesk } from '../app/desk';
import { CameraChoice } from '../search/CameraChoice';
import { useSay } from '../text/text';
import { Choice, Field } from '../ui/controls';
import { fromLocalInput, toLocalInput, words } from '../ui/format';
import { ReasonSet, useReason } from './Reason';

const TEN_MINUTES = 600_000;
export const CLASSES: readonly EvidenceClass[] = ['case', 'conduct-investigation', 'level-4-incident'];

/** Asks that a stretch be kept; somebody else decides. */
export function AskClip({ cameras, asked }: { cameras: readonly Camera[]; asked: (id: string) => Promise<void> }) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState(() => toLocalInput(new Date(Date.now() - TEN_MINUTES)));
  const [until, setUntil] = useState(() => toLocalInput(new Date()));
  const [caseNumber, setCase] = useState('');
  const [retentionClass, setClass] = useState<EvidenceClass>('case');
  const chosen = cameras.filter((camera) => ticked.has(camera.id)).map((camera) => camera.id);
  const reason = useReason(chosen[0] ?? cameras[0]?.id);
  const ask = async () => {
    const body = {
      cameras: chosen,
      from: fromLocalInput(from) as string,
      until: fromLocalInput(until) as string,
      purpose: reason.purpose(),
      caseNumber: caseNumber.trim() || undefined,
      retentionClass,
    };
    const made = await api.post('/v1/clip-requests', { body });
    setTicked(new Set());
    await asked(made.clipRequestId);
  };
  return (
    <form id="clip-form" className="card" onSubmit={trying(ask)}>
      <h2>{say('clip.ask')}</h2>
      <p className="quiet-text">{say('clip.heldFirst')}</p>
      <CameraChoice prefix="clip" legend={say('clip.cameras')} cameraClass="cctv" cameras={cameras} ticked={ticked} change={setTicked} />
      <fieldset>
        <legend>{say('search.when')}</legend>
        <div className="fields">
          <Field label={say('span.from')}>
            <input id="clip-from" type="datetime-local" step={1} required value={from} onChange={(e) => setFrom(e.target.value)} />
          </Field>
          <Field label={say('span.until')}>
            <input id="clip-until" type="datetime-local" step={1} required value={until} onChange={(e) => setUntil(e.target.value)} />
          </Field>
        </div>
      </fieldset>
      <ReasonSet prefix="clip-reason" reason={reason} />
      <fieldset>
        <legend>{say('clip.keptAs')}</legend>
        <div className="fields">
          <Field label={say('clip.case')}>
            <input id="clip-case" autoComplete="off" value={caseNumber} onChange={(e) => setCase(e.target.value)} />
          </Field>
          <Field label={say('clip.class')}>
            <Choice
              id="clip-class"
              options={CLASSES.map((one) => [one, words(one)] as const)}
              value={retentionClass}
              onChange={(e) => setClass(e.target.value as EvidenceClass)}
            />
          </Field>
        </div>
      </fieldset>
      <div className="actions">
        <button id="ask-clip">{say('clip.ask')}</button>
      </div>
    </form>
  );
}
