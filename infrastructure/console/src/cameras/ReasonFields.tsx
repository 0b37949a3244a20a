import type { Ref } from 'react';
import type { PurposeChoice } from '../api/types';
import { useSay } from '../text/text';
import { Choice, Field } from '../ui/controls';
import { chosenIn, type Given } from './reason';

interface ReasonFieldsProps {
  /** Of the fields' ids. */
  prefix?: string;
  purposes: readonly PurposeChoice[];
  given: Given;
  change: (given: Given) => void;
  first?: Ref<HTMLSelectElement>;
}

/** Why somebody looks: the reasons that count here, and what each of them needs. */
export function ReasonFields({ prefix = 'reason', purposes, given, change, first }: ReasonFieldsProps) {
  const say = useSay();
  const chosen = chosenIn(given, purposes);
  const offences = chosen?.offences ?? [];
  return (
    <div className="fields">
      <Field label={say('reason.code')}>
        <select id={`${prefix}-code`} ref={first} value={chosen?.code ?? ''} onChange={(e) => change({ ...given, code: e.target.value })}>
          {purposes.map((one) => (
            <option key={one.code} value={one.code}>
              {one.text}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say('reason.number')} hidden={!chosen?.number}>
        <input
          id={`${prefix}-number`}
          autoComplete="off"
          placeholder={chosen?.number ?? ''}
          value={given.number}
          onChange={(e) => change({ ...given, number: e.target.value })}
        />
      </Field>
      <Field label={say('reason.offence')} hidden={offences.length === 0}>
        <Choice
          id={`${prefix}-offence`}
          options={offences.map((one) => [one.code, one.text] as const)}
          value={offences.find((one) => one.code === given.offence)?.code ?? offences[0]?.code ?? ''}
          onChange={(e) => change({ ...given, offence: e.target.value })}
        />
      </Field>
      <Field label={say('reason.narrative')} hidden={!chosen?.narrative}>
        <textarea id={`${prefix}-narrative`} rows={2} value={given.narrative} onChange={(e) => change({ ...given, narrative: e.target.value })} />
      </Field>
    </div>
  );
}
