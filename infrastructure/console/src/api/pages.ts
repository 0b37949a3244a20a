import { useState } from 'react';

export interface Page<F> {
  found: readonly F[];
  next?: string | undefined;
}

interface Loaded<F> {
  found: readonly F[];
  pages: number;
  next: string | undefined;
}

/** A list that comes page by page; looking again asks for as many pages as were there. */
export function usePages<F>(ask: (cursor: string | undefined) => Promise<Page<F>>) {
  const [loaded, setLoaded] = useState<Loaded<F> | null>(null);
  const load = async () => setLoaded(await pages(ask, loaded?.pages ?? 1));
  const more = async () => setLoaded(await pages(ask, (loaded?.pages ?? 0) + 1));
  return { found: loaded?.found ?? null, hasMore: loaded?.next !== undefined, load, more };
}

/** The first pages, as many as there are of them. */
export async function pages<F>(ask: (cursor: string | undefined) => Promise<Page<F>>, most: number): Promise<Loaded<F>> {
  const found: F[] = [];
  let next: string | undefined;
  let count = 0;
  do {
    const page = await ask(next);
    found.push(...page.found);
    next = page.next;
    count++;
  } while (next !== undefined && count < most);
  return { found, pages: count, next };
}
