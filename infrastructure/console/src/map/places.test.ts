import { expect, it } from 'vitest';
import type { CameraShown } from '../api/types';
import { besides, boundsOf, conditionOf, wanted } from './places';

function camera(id: string, cameraClass: string, approvedMaskSet?: number, health: object = {}): CameraShown {
  return { camera: { id, cameraClass, approvedMaskSet }, health: { audioSeen: false, ...health } } as CameraShown;
}

const STREET = camera('street', 'cctv', 1);
const READER = camera('reader', 'alpr', 2, { lastReason: 'mask-failed' });
const NEW = camera('new', 'cctv', undefined, { lastReason: 'mask-failed' });

it('says of a camera what is wrong before what is right', () => {
  expect([STREET, READER, NEW].map(conditionOf)).toEqual(['records', 'trouble', 'silent']);
});

it('shows those of the class and condition that are wanted, and all when nothing is', () => {
  const ids = (cameraClass: string, condition: string) => wanted([STREET, READER, NEW], cameraClass, condition).map((one) => one.camera.id);
  expect(ids('', '')).toEqual(['street', 'reader', 'new']);
  expect(ids('cctv', '')).toEqual(['street', 'new']);
  expect(ids('cctv', 'silent')).toEqual(['new']);
  expect(ids('alpr', 'records')).toEqual([]);
});

it('counts what stands on one spot', () => {
  const spot = { latitudeDegrees: 1, longitudeDegrees: 2 };
  expect(besides([spot, { ...spot, latitudeDegrees: 3 }, spot, spot])).toEqual([0, 0, 1, 2]);
});

it('frames all spots, and nothing where there are none', () => {
  expect(boundsOf([])).toBeNull();
  const [west, south, east, north] = boundsOf([
    { latitudeDegrees: 1, longitudeDegrees: 2 },
    { latitudeDegrees: 3, longitudeDegrees: -4 },
  ]) as number[];
  expect(west).toBeLessThan(-4);
  expect(south).toBeLessThan(1);
  expect(east).toBeGreaterThan(2);
  expect(north).toBeGreaterThan(3);
});
