import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleLock } from './idle';

const HALF_AN_HOUR = 1_800_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('locks once when nobody has touched the page for so long', () => {
  const lock = vi.fn();
  new IdleLock(HALF_AN_HOUR, lock);
  vi.advanceTimersByTime(HALF_AN_HOUR - 1);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * HALF_AN_HOUR);
  expect(lock).toHaveBeenCalledOnce();
});

it('waits anew from each key and each move', () => {
  const lock = vi.fn();
  new IdleLock(HALF_AN_HOUR, lock);
  for (const sign of ['keydown', 'pointermove', 'wheel']) {
    vi.advanceTimersByTime(HALF_AN_HOUR - 5_000);
    window.dispatchEvent(new Event(sign));
  }
  vi.advanceTimersByTime(HALF_AN_HOUR - 5_000);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(lock).toHaveBeenCalledOnce();
});

it('locks at once when the machine slept meanwhile', () => {
  const lock = vi.fn();
  new IdleLock(HALF_AN_HOUR, lock);
  vi.setSystemTime(Date.now() + HALF_AN_HOUR);
  vi.advanceTimersByTime(5_000);
  expect(lock).toHaveBeenCalledOnce();
});

it('does nothing once it was stopped', () => {
  const lock = vi.fn();
  new IdleLock(HALF_AN_HOUR, lock).stop();
  vi.advanceTimersByTime(2 * HALF_AN_HOUR);
  expect(lock).not.toHaveBeenCalled();
});
