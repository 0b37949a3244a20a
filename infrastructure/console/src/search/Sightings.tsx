import { useState } from 'react';
import type { Schemas, Sighting } from '../api/types';
import type { PartProps } from '../app/desk';
import { useSay } from '../text/text';
import { Choice, Field } from '../ui/controls';
import { percent, time } from '../ui/format';
import type { Kind } from './kind';
import { Results } from './Results';
import { useResults } from './results';
import { Search } from './Search';
import { Place, towards } from './seen';

type Question = Omit<Schemas['SoughtSightingsForm'], 'cameras' | 'area'> & { cameras: string[] | undefined; area: Schemas['AreaForm'] | undefined };

const KINDS: readonly Schemas['ObjectKind'][] = ['vehicle', 'bus', 'motorcycle', 'bicycle', 'person'];
const BODY_TYPES: readonly Schemas['BodyType'][] = ['sedan', 'hatchback', 'estate', 'suv', 'van', 'pickup', 'truck'];
const COLOURS: readonly Schemas['Colour'][] = ['black', 'white', 'grey', 'silver', 'red', 'orange', 'yellow', 'green', 'blue', 'brown'];

const KIND: Kind<Sighting, Question> = {
  name: 'sightings',
  title: 'tab.sightings',
  cameraClass: 'cctv',
  needsCameras: true,
  camerasText: 'sightings.where',
  columns: ['column.time', 'cameras.camera', 'column.kind', 'column.colour', 'column.body', 'column.towards'],
  empty: 'sightings.empty',
  idOf: (seen) => seen.sightingId,
  ask: async (api, question, paging) => {
    const { sightings, ...page } = await api.post('/v1/sightings/searches', { body: { ...question, ...paging } });
    return { ...page, found: sightings };
  },
  redacted: () => [],
};

/** When was such an object in view of these cameras? There is no plate to ask for here. */
export function Sightings(props: PartProps) {
  const say = useSay();
  const [kinds, setKinds] = useState<ReadonlySet<string>>(new Set(['vehicle']));
  const [colour, setColour] = useState('');
  const [body, setBody] = useState('');
  const results = useResults(KIND, props.isShown);
  const any = ['', say('sightings.any')] as const;
  const what = (
    <>
      <div className="choices">
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              id={`sightings-kind-${kind}`}
              type="checkbox"
              checked={kinds.has(kind)}
              onChange={(e) => setKinds(new Set(e.target.checked ? [...kinds, kind] : [...kinds].filter((one) => one !== kind)))}
            />
            {kind}
          </label>
        ))}
      </div>
      <div className="fields">
        <Field label={say('column.colour')}>
          <Choice id="sightings-colour" options={[any, ...COLOURS]} value={colour} onChange={(e) => setColour(e.target.value)} />
        </Field>
        <Field label={say('column.body')}>
          <Choice id="sightings-body" options={[any, ...BODY_TYPES]} value={body} onChange={(e) => setBody(e.target.value)} />
        </Field>
      </div>
    </>
  );
  return (
    <>
      <Search
        {...props}
        kind={KIND}
        results={results}
        what={what}
        question={(asked) => ({
          ...asked,
          kinds: KINDS.filter((kind) => kinds.has(kind)),
          ...(colour ? { colours: COLOURS.filter((one) => one === colour) } : {}),
          ...(body ? { bodyTypes: BODY_TYPES.filter((one) => one === body) } : {}),
        })}
      />
      <Results kind={KIND} results={results} parts={{ cells: (seen) => <SightingCells seen={seen} /> }} />
    </>
  );
}

function SightingCells({ seen }: { seen: Sighting }) {
  const say = useSay();
  const unknown = say('sightings.unknown');
  return (
    <>
      <td>{time(seen.capturedAt)}</td>
      <td>
        <Place seen={seen} />
      </td>
      <td>{seen.kind}</td>
      <td>{seen.colour ? `${seen.colour} (${percent(seen.colourConfidence)})` : unknown}</td>
      <td>{seen.bodyType ?? unknown}</td>
      <td>{towards(seen.direction, say)}</td>
    </>
  );
}
