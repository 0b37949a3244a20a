import { useEffect, useRef, useState } from 'react';
import type { Camera } from '../api/types';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Act, Choice, Field } from '../ui/controls';
import { MaskDrawing } from './drawing';

interface MaskSetsProps {
  cameras: readonly Camera[];
  camera: Camera | undefined;
  choose: (id: string) => void;
  authorisation: string;
  setAuthorisation: (id: string) => void;
  tell: (text: string) => void;
}

/** Masks drawn over a still, proposed by one person and approved by another. */
export function MaskSets({ cameras, camera, choose, authorisation, setAuthorisation, tell }: MaskSetsProps) {
  const { api } = useDesk();
  const say = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<MaskDrawing | null>(null);
  const [preset, setPreset] = useState('');
  const [margin, setMargin] = useState('8');
  const [version, setVersion] = useState('1');
  const [byDay, setByDay] = useState('');
  const [byNight, setByNight] = useState('');
  const id = camera?.id ?? '';
  const latest = camera?.latestMaskSet;
  const presets = camera?.presets ?? ['home'];
  const shownPreset = presets.find((one) => one === preset) ?? presets[0] ?? 'home';

  useEffect(() => {
    drawing.current = new MaskDrawing(canvas.current as HTMLCanvasElement);
    return () => drawing.current?.end();
  }, []);
  useEffect(() => setVersion(String(latest || 1)), [id, latest]);

  const drawn = () => drawing.current as MaskDrawing;
  const still = async () => {
    const taken = await api.post('/v1/cameras/{camera}/stills', { path: { camera: id } });
    await drawn().lay(`data:${taken.mediaType};base64,${taken.image}`, taken.width, taken.height);
    tell(say('mask.taken', { at: taken.at, entry: taken.auditId }));
  };
  const propose = async () => {
    const plan = { pictureSize: drawn().pictureSize(), marginPixels: Number(margin), views: { [shownPreset]: drawn().polygons() } };
    const body = authorisation.trim() ? { plan, authorisation: authorisation.trim() } : { plan };
    const proposal = await api.post('/v1/cameras/{camera}/mask-sets', { path: { camera: id }, body });
    setVersion(String(proposal.version));
    tell(say('mask.proposed', { version: proposal.version }));
  };
  const show = async () => {
    const set = await api.get('/v1/cameras/{camera}/mask-sets/{version}', { path: { camera: id, version: Number(version) } });
    drawn().show(set.plan.pictureSize, set.plan.views[shownPreset] ?? []);
    tell(say(set.inForce ? 'mask.inForce' : set.approvedBy ? 'mask.wasApproved' : 'mask.isProposed', { version: set.version }));
  };
  const approve = async () => {
    const approved = await api.post('/v1/cameras/{camera}/mask-sets/{version}/approval', {
      path: { camera: id, version: Number(version) },
      body: { identifiedByDay: (byDay.trim() || undefined) as string, identifiedByNight: (byNight.trim() || undefined) as string },
    });
    tell(say('mask.approved', { version, camera: approved.id }));
  };
  return (
    <div className="card">
      <h2>{say('mask.title')}</h2>
      <div className="fields">
        <Field label={say('cameras.camera')}>
          <Choice
            id="commission-camera"
            options={cameras.map((one) => one.id)}
            value={id}
            onChange={(e) => {
              drawn().reset();
              choose(e.target.value);
            }}
          />
        </Field>
        <Field label={say('mask.preset')}>
          <Choice id="mask-preset" options={presets} value={shownPreset} onChange={(e) => setPreset(e.target.value)} />
        </Field>
        <Field label={say('mask.margin')}>
          <input id="margin-pixels" type="number" min={0} max={200} value={margin} onChange={(e) => setMargin(e.target.value)} />
        </Field>
        <Field label={say('mask.authorisation')}>
          <input id="authorisation-id" autoComplete="off" value={authorisation} onChange={(e) => setAuthorisation(e.target.value)} />
        </Field>
      </div>
      <p className="quiet-text">{say('mask.how')}</p>
      <div className="actions">
        <Act id="take-still" quiet work={still}>
          {say('mask.still')}
        </Act>
        <Act id="polygon-undo" quiet work={() => drawn().undo()}>
          {say('mask.undo')}
        </Act>
        <Act id="polygon-clear" quiet work={() => drawn().clear()}>
          {say('mask.clear')}
        </Act>
        <Act id="propose" work={propose}>
          {say('mask.propose')}
        </Act>
      </div>
      <canvas id="still-canvas" ref={canvas} width={1280} height={720} tabIndex={0} role="img" aria-label={say('mask.canvas')} />
      <div className="fields">
        <Field label={say('mask.version')}>
          <input id="mask-version" type="number" min={1} value={version} onChange={(e) => setVersion(e.target.value)} />
        </Field>
        <Field label={say('mask.byDay')}>
          <input id="identified-by-day" autoComplete="off" value={byDay} onChange={(e) => setByDay(e.target.value)} />
        </Field>
        <Field label={say('mask.byNight')}>
          <input id="identified-by-night" autoComplete="off" value={byNight} onChange={(e) => setByNight(e.target.value)} />
        </Field>
      </div>
      <div className="actions">
        <Act id="show-masks" quiet work={show}>
          {say('mask.show')}
        </Act>
        <Act id="approve" work={approve}>
          {say('mask.approve')}
        </Act>
      </div>
    </div>
  );
}
