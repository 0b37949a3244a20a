import { useCallback, useEffect, useState } from 'react';
import type { PurposeChoice, PurposeForm } from '../api/types';
import { useDesk } from '../app/desk';
import { MAY_ASK_CLIPS } from '../app/roles';
import { ReasonFields } from '../cameras/ReasonFields';
import { NOTHING_GIVEN, purposeOf, type Given } from '../cameras/reason';
import { useSay } from '../text/text';
import { Field } from '../ui/controls';

export interface Reason {
  /** Null while they are asked for. */
  purposes: readonly PurposeChoice[] | null;
  given: Given;
  change: (given: Given) => void;
  /** As the API takes it. */
  purpose: () => PurposeForm;
}

/** Why somebody asks for what a camera recorded: the reasons that count for its recordings, or, where none is offered, what they write. */
export function useReason(camera: string | undefined): Reason {
  const { api, may, show } = useDesk();
  const asks = camera !== undefined && may(MAY_ASK_CLIPS);
  const [purposes, setPurposes] = useState<Reason['purposes']>(null);
  const [given, change] = useState(NOTHING_GIVEN);
  useEffect(() => {
    let isNewest = true;
    setPurposes(asks ? null : []);
    if (asks) {
      api.get('/v1/cameras/{camera}/purposes', { path: { camera }, query: { for: 'recorded' } }).then(
        (offered) => isNewest && setPurposes(offered.purposes),
        (failure: unknown) => isNewest && show(failure),
      );
    }
    return () => {
      isNewest = false;
    };
  }, [api, show, asks, camera]);
  const purpose = useCallback(() => (purposes?.length === 0 ? written(given) : purposeOf(given, purposes ?? [])), [given, purposes]);
  return { purposes, given, change, purpose };
}

function written({ code, number, narrative }: Given): PurposeForm {
  return { code: code.trim(), number: number.trim() || undefined, narrative: narrative.trim() || undefined };
}

export function ReasonSet({ prefix, reason: { purposes, given, change } }: { prefix: string; reason: Reason }) {
  const say = useSay();
  if (purposes?.length !== 0) {
    return (
      <fieldset>
        <legend>{say('search.why')}</legend>
        <ReasonFields prefix={prefix} purposes={purposes ?? []} given={given} change={change} />
      </fieldset>
    );
  }
  const texts = [
    ['code', 'reason.code'],
    ['number', 'reason.number'],
    ['narrative', 'reason.narrative'],
  ] as const;
  return (
    <fieldset>
      <legend>{say('search.why')}</legend>
      <div className="fields">
        {texts.map(([name, label]) => (
          <Field key={name} label={say(label)}>
            <input id={`${prefix}-${name}`} autoComplete="off" value={given[name]} onChange={(e) => change({ ...given, [name]: e.target.value })} />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
