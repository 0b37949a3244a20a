import type { PurposeChoice, PurposeForm } from '../api/types';

/** What somebody has filled in, whether it counts for the chosen reason or not. */
export interface Given {
  code: string;
  number: string;
  narrative: string;
  offence: string;
}

export const NOTHING_GIVEN: Given = { code: '', number: '', narrative: '', offence: '' };

/** The reason that is chosen; the first one until somebody chooses another. */
export function chosenIn(given: Given, purposes: readonly PurposeChoice[]): PurposeChoice | undefined {
  return purposes.find((one) => one.code === given.code) ?? purposes[0];
}

/** As the API takes it: only what the chosen reason asks for. */
export function purposeOf(given: Given, purposes: readonly PurposeChoice[]): PurposeForm {
  const chosen = chosenIn(given, purposes);
  const offences = chosen?.offences ?? [];
  const offence = offences.find((one) => one.code === given.offence) ?? offences[0];
  return {
    code: chosen?.code as string,
    number: chosen?.number ? given.number.trim() || undefined : undefined,
    narrative: chosen?.narrative ? given.narrative.trim() || undefined : undefined,
    offence: offence?.code,
  };
}

/** Such words count once; the same question with them is refused the next time. */
export function needsNewWords(given: Given, purposes: readonly PurposeChoice[]): boolean {
  return chosenIn(given, purposes)?.narrative ?? false;
}

/** In one line, for people. */
export function reasonText(purpose: PurposeForm): string {
  return [purpose.code, purpose.number, purpose.offence, purpose.narrative].filter(Boolean).join(' · ');
}
