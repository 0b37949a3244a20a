import { useEffect, useState } from 'react';
import type { Camera, Schemas } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Choice, Field } from '../ui/controls';
import { SURROUNDINGS } from './RegisterCamera';

interface ChangesProps {
  camera: Camera | undefined;
  authorisation: string;
  authorised: (id: string) => void;
  changed: () => Promise<void>;
  tell: (text: string) => void;
}

/** A change of a camera, and the authorisation that it needs beforehand. */
export function Changes({ camera, authorisation, authorised, changed, tell }: ChangesProps) {
  const { api, trying } = useDesk();
  const say = useSay();
  const [what, setWhat] = useState('');
  const [minutes, setMinutes] = useState('60');
  const [used, setUsed] = useState(authorisation);
  const [surroundings, setSurroundings] = useState<Schemas['Surroundings']>('street');
  const [looksAt, setLooksAt] = useState('');
  useEffect(() => setUsed(authorisation), [authorisation]);
  const path = { camera: camera?.id ?? '' };
  const authorise = async () => {
    const given = await api.post('/v1/cameras/{camera}/authorisations', { path, body: { change: what, validMinutes: Number(minutes) } });
    authorised(given.id);
    tell(say('change.authorised', { id: given.id, camera: given.camera, until: given.until }));
  };
  const change = async () => {
    const body = { authorisation: used.trim(), surroundings, ...(looksAt.trim() ? { looksAt: looksAt.trim() } : {}) };
    const done = await api.patch('/v1/cameras/{camera}', { path, body });
    await changed();
    tell(say('change.done', { camera: done.id }));
  };
  return (
    <div className="card">
      <h2>{say('change.title')}</h2>
      <p className="quiet-text">{say('change.rule')}</p>
      <form onSubmit={trying(authorise)}>
        <div className="fields">
          <Field label={say('change.what')}>
            <input id="authorise-text" value={what} onChange={(e) => setWhat(e.target.value)} />
          </Field>
          <Field label={say('change.minutes')}>
            <input id="authorise-minutes" type="number" min={1} value={minutes} onChange={(e) => setMinutes(e.target.value)} />
          </Field>
        </div>
        <button id="authorise">{say('change.authorise')}</button>
      </form>
      <form onSubmit={trying(change)}>
        <div className="fields">
          <Field label={say('change.authorisation')}>
            <input id="change-authorisation" autoComplete="off" value={used} onChange={(e) => setUsed(e.target.value)} />
          </Field>
          <Field label={say('change.surroundings')}>
            <Choice
              id="change-surroundings"
              options={SURROUNDINGS}
              value={surroundings}
              onChange={(e) => setSurroundings(e.target.value as Schemas['Surroundings'])}
            />
          </Field>
          <Field label={say('change.looksAt')}>
            <input id="change-looks-at" value={looksAt} onChange={(e) => setLooksAt(e.target.value)} />
          </Field>
        </div>
        <button id="change">{say('change.change')}</button>
      </form>
    </div>
  );
}
