import { expect, it } from 'vitest';
import type { DataRequest } from '../api/types';
import { clauseOf } from './RequestTable';

function after(...clauses: (string | undefined)[]) {
  return { history: clauses.map((clause) => ({ clause })) as DataRequest['history'] };
}

it('shows the rule that decided last', () => {
  expect(clauseOf(after(undefined, 'SEA-CCTV-11'))).toBe('SEA-CCTV-11');
  expect(clauseOf(after(undefined, 'SEA-CCTV-11', undefined))).toBe('SEA-CCTV-11');
  expect(clauseOf(after(undefined, 'SEA-CCTV-11', 'SEA-CCTV-12'))).toBe('SEA-CCTV-12');
});

it('shows none where a person decided alone', () => {
  expect(clauseOf(after(undefined))).toBeUndefined();
});
