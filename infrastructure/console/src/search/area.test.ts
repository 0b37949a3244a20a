import { expect, it } from 'vitest';
import { EVERYWHERE, polygonOf } from './area';

it('is everywhere when nothing is filled in', () => {
  expect(polygonOf(EVERYWHERE)).toBeUndefined();
});

it('is a closed ring of its four sides', () => {
  expect(polygonOf({ ...EVERYWHERE, west: '1', south: '2', east: '3', north: '4' })?.coordinates).toEqual([
    [
      [1, 2],
      [3, 2],
      [3, 4],
      [1, 4],
      [1, 2],
    ],
  ]);
});

it('takes a pasted polygon, feature or collection', () => {
  const shape = { type: 'Polygon', coordinates: [[[1, 2]]] };
  const pasted = (what: object) => polygonOf({ ...EVERYWHERE, polygon: JSON.stringify(what) });
  expect(pasted(shape)).toEqual(shape);
  expect(pasted({ type: 'Feature', geometry: shape })).toEqual(shape);
  expect(pasted({ type: 'FeatureCollection', features: [{ geometry: shape }] })).toEqual(shape);
});

it('refuses three sides, and what is not JSON, in plain words', () => {
  expect(() => polygonOf({ ...EVERYWHERE, west: '1', south: '2', east: '3' })).toThrow('problem.fourSides');
  expect(() => polygonOf({ ...EVERYWHERE, polygon: 'here' })).toThrow('problem.notJson');
});
