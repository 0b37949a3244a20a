import { useRef, useState, type ReactNode } from 'react';
import { Problem } from '../api/problem';
import type { Camera, PurposeChoice } from '../api/types';
import { useDesk, useVisit, type PartProps } from '../app/desk';
import { ReasonFields } from '../cameras/ReasonFields';
import { needsNewWords, NOTHING_GIVEN, purposeOf } from '../cameras/reason';
import { useSay } from '../text/text';
import { Field } from '../ui/controls';
import { fromLocalInput, toLocalInput } from '../ui/format';
import { EVERYWHERE, polygonOf } from './area';
import { AreaFields } from './AreaFields';
import { CameraChoice } from './CameraChoice';
import type { Asked, Kind } from './kind';
import type { useResults } from './results';

const HOUR = 3_600_000;

interface SearchProps<F extends { cameraId: string }, Q extends Asked> extends PartProps {
  kind: Kind<F, Q>;
  results: ReturnType<typeof useResults<F, Q>>;
  /** What is looked for. */
  what: ReactNode;
  question: (asked: Asked) => Q;
}

/** The form of a part in which something is looked for: why first, then what, when and where. */
export function Search<F extends { cameraId: string }, Q extends Asked>({ visit, kind, results, what, question }: SearchProps<F, Q>) {
  const { api, trying } = useDesk();
  const say = useSay();
  const first = useRef<HTMLSelectElement>(null);
  const [cameras, setCameras] = useState<readonly Camera[] | null>(null);
  const [purposes, setPurposes] = useState<readonly PurposeChoice[]>([]);
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [area, setArea] = useState(EVERYWHERE);
  const [from, setFrom] = useState(() => toLocalInput(new Date(Date.now() - HOUR)));
  const [until, setUntil] = useState('');
  const fits = (camera: Camera) => camera.cameraClass === kind.cameraClass;

  useVisit(visit, async () => {
    first.current?.focus();
    const found = (await api.cameras()).map(({ camera }) => camera);
    const fitting = found.filter(fits);
    const [only] = fitting;
    if (!cameras && kind.needsCameras && only && fitting.length === 1) {
      setTicked(new Set([only.id]));
    }
    setCameras(found);
    const asked = only ?? found[0];
    if (asked) {
      // The reasons that count for looking into what a camera recorded.
      const offered = await api.get('/v1/cameras/{camera}/purposes', { path: { camera: asked.id }, query: { for: 'recorded' } });
      setPurposes(offered.purposes);
      if (offered.purposes.length === 0) {
        throw new Problem({ title: say('reason.none'), ...offered.refusal });
      }
    }
  });

  const search = async () => {
    results.clear();
    const ids = cameras?.filter((camera) => ticked.has(camera.id)).map((camera) => camera.id) ?? [];
    const asked = question({
      cameras: ids.length > 0 ? ids : undefined,
      area: polygonOf(area),
      from: fromLocalInput(from) as string,
      until: fromLocalInput(until) ?? new Date().toISOString(),
      purpose: purposeOf(given, purposes),
    });
    await results.ask(asked, until === '', needsNewWords(given, purposes));
  };

  const lacksCamera = cameras !== null && !cameras.some(fits);
  return (
    <form id={`${kind.name}-form`} className="card" onSubmit={trying(search)}>
      <h2>{say(kind.title)}</h2>
      <p className="quiet-text">{say('search.recordedFirst')}</p>
      <p id={`${kind.name}-notice`} className="warn" hidden={!lacksCamera}>
        {lacksCamera && say('search.noCamera', { class: kind.cameraClass })}
      </p>
      <fieldset>
        <legend>{say('search.why')}</legend>
        <ReasonFields prefix={`${kind.name}-reason`} purposes={purposes} given={given} change={setGiven} first={first} />
      </fieldset>
      <fieldset>
        <legend>{say('search.what')}</legend>
        {what}
      </fieldset>
      <fieldset>
        <legend>{say('search.when')}</legend>
        <div className="fields">
          <Field label={say('span.from')}>
            <input id={`${kind.name}-from`} type="datetime-local" step={1} required value={from} onChange={(e) => setFrom(e.target.value)} />
          </Field>
          <Field label={say('search.until')}>
            <input id={`${kind.name}-until`} type="datetime-local" step={1} value={until} onChange={(e) => setUntil(e.target.value)} />
          </Field>
        </div>
      </fieldset>
      <CameraChoice prefix={kind.name} legend={say(kind.camerasText)} cameraClass={kind.cameraClass} cameras={cameras ?? []} ticked={ticked} change={setTicked} />
      <AreaFields prefix={kind.name} area={area} change={setArea} />
      <div className="actions">
        <button id={`search-${kind.name}`}>{say('search.search')}</button>
      </div>
    </form>
  );
}
