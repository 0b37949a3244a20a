import { expect, it } from 'vitest';
import type { PurposeChoice } from '../api/types';
import { needsNewWords, NOTHING_GIVEN, purposeOf } from './reason';

const CALL: PurposeChoice = { code: '911-call', text: 'A call', number: '26-001234', narrative: false, offences: [] };
const PATROL: PurposeChoice = { code: 'other', text: 'Other', narrative: true, offences: [{ code: 'felony', text: 'A felony' }, { code: 'infraction', text: 'An infraction' }] };

it('is the first that is offered until somebody chooses', () => {
  expect(purposeOf(NOTHING_GIVEN, [CALL, PATROL]).code).toBe('911-call');
});

it('says only what the chosen reason asks for', () => {
  const given = { code: 'other', number: '26-1', narrative: ' seen ', offence: 'infraction' };
  expect(purposeOf(given, [CALL, PATROL])).toEqual({ code: 'other', number: undefined, narrative: 'seen', offence: 'infraction' });
  expect(purposeOf({ ...given, code: '911-call' }, [CALL, PATROL])).toEqual({ code: '911-call', number: '26-1', narrative: undefined, offence: undefined });
});

it('names the first offence where none was chosen, as the list shows it', () => {
  expect(purposeOf({ ...NOTHING_GIVEN, code: 'other' }, [PATROL]).offence).toBe('felony');
});

it('counts once when it is in own words', () => {
  expect(needsNewWords({ ...NOTHING_GIVEN, code: 'other' }, [CALL, PATROL])).toBe(true);
  expect(needsNewWords(NOTHING_GIVEN, [CALL, PATROL])).toBe(false);
});
