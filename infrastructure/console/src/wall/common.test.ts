import { expect, it } from 'vitest';
import type { PurposeChoice } from '../api/types';
import { columnsFor, commonPurposes } from './common';

const one = (code: string, narrative = false): PurposeChoice => ({ code, text: code, narrative, number: 'N', offences: [] });

it('offers only reasons that count for every camera', () => {
  const common = commonPurposes([
    [one('911-call'), one('investigation')],
    [one('investigation'), one('exercise')],
  ]);
  expect(common.map(({ code }) => code)).toEqual(['investigation']);
});

it('offers no reason whose words count once', () => {
  expect(commonPurposes([[one('other', true), one('911-call')]]).map(({ code }) => code)).toEqual(['911-call']);
  expect(commonPurposes([[one('other')], [one('other', true)]])).toEqual([]);
});

it('offers nothing where no camera is chosen', () => {
  expect(commonPurposes([])).toEqual([]);
});

it('puts up to nine streams in a square', () => {
  expect([1, 2, 4, 5, 9].map(columnsFor)).toEqual([1, 2, 2, 3, 3]);
});
