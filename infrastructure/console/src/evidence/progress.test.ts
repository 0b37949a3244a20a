import { describe, expect, it } from 'vitest';
import { copyState, isMoving, size } from './progress';

describe('a request', () => {
  it.each([
    ['requested', 0, 2, true],
    ['requested', 2, 2, false],
    ['approved', 2, 2, true],
    ['sealed', 2, 2, false],
    ['refused', 0, 2, false],
    ['withdrawn', 0, 2, false],
    ['expired', 0, 2, false],
  ] as const)('that is %s with %i of %i cut is moving: %s', (state, done, parts, expected) => {
    expect(isMoving({ state }, { done, parts })).toBe(expected);
  });
});

describe('a copy', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  it('is being made until it says when it was made', () => {
    expect(copyState({}, now)).toBe('making');
  });

  it('can be fetched until its day, and no more from then on', () => {
    const madeAt = '2026-11-17T12:00:00Z';
    expect(copyState({ madeAt, fetchBy: '2026-11-24T12:00:01Z' }, now)).toBe('ready');
    expect(copyState({ madeAt, fetchBy: '2026-11-24T12:00:00Z' }, now)).toBe('gone');
  });
});

it.each([
  [0, '0\u00a0B'],
  [999, '999\u00a0B'],
  [2_093_821, '2.1\u00a0MB'],
  [512_000_000, '512\u00a0MB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(size(bytes)).toBe(expected);
});
