import { expect, it, vi } from 'vitest';
import { pages } from './pages';

it('asks for as many pages as are wanted, each behind the one before', async () => {
  const ask = vi.fn(async (cursor: string | undefined) => (cursor ? { found: ['b'], next: 'second' } : { found: ['a'], next: 'first' }));
  expect(await pages(ask, 2)).toEqual({ found: ['a', 'b'], pages: 2, next: 'second' });
  expect(ask.mock.calls).toEqual([[undefined], ['first']]);
});

it('ends where the list does', async () => {
  const ask = vi.fn(async () => ({ found: ['a'] }));
  expect(await pages(ask, 3)).toEqual({ found: ['a'], pages: 1, next: undefined });
  expect(ask).toHaveBeenCalledOnce();
});
