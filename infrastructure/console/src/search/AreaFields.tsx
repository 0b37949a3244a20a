import { useSay } from '../text/text';
import { Field } from '../ui/controls';
import { SIDES, type Area } from './area';

const EXAMPLE = '{"type": "Polygon", "coordinates": [[[-122.35, 47.59], …]]}';

export function AreaFields({ prefix, area, change }: { prefix: string; area: Area; change: (area: Area) => void }) {
  const say = useSay();
  return (
    <details id={`${prefix}-area`}>
      <summary>{say('area.title')}</summary>
      <div className="fields">
        {SIDES.map((side) => (
          <Field key={side} label={say(`area.${side}`)}>
            <input
              id={`${prefix}-${side}`}
              type="number"
              step="any"
              autoComplete="off"
              value={area[side]}
              onChange={(e) => change({ ...area, [side]: e.target.value })}
            />
          </Field>
        ))}
      </div>
      <Field label={say('area.paste')}>
        <textarea
          id={`${prefix}-polygon`}
          rows={3}
          spellCheck={false}
          placeholder={EXAMPLE}
          value={area.polygon}
          onChange={(e) => change({ ...area, polygon: e.target.value })}
        />
      </Field>
    </details>
  );
}
