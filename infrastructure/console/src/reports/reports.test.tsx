import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Api } from '../api/api';
import { DeskContext, type Desk } from '../app/desk';
import { documentOf } from '../app/ProblemBox';
import { en } from '../text/en';
import { sayIn } from '../text/text';
import { Reports } from './Reports';

const example = (name: string) => JSON.parse(readFileSync(`../../events/api/${name}.json`, 'utf8')).answer as object;
const ID = '01KAMDN5G00000000000000015';
const asked: [path: string, body: unknown][] = [];
const shown: unknown[] = [];
let answer: () => Response;
let root: Root;

const desk = {
  api: new Api('', { token: () => 't' }),
  trying: (work) => async (event) => {
    event?.preventDefault();
    await Promise.resolve(work(event)).catch((failure: unknown) => shown.push(failure));
  },
} as Partial<Desk> as Desk;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  asked.length = 0;
  shown.length = 0;
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string | null }) => {
    asked.push([path, body && JSON.parse(body)]);
    return body ? answer() : new Response(JSON.stringify(example('ListReports')));
  });
  document.body.innerHTML = '<div id="here"></div>';
  root = createRoot(document.getElementById('here') as HTMLElement);
  await act(async () =>
    root.render(
      <DeskContext value={desk}>
        <Reports visit={1} isShown wish={null} />
      </DeskContext>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

async function review() {
  const form = document.getElementById(`review-${ID}`) as HTMLFormElement;
  await act(async () => form.requestSubmit());
}

it('shows what is open, and what is closed when that is asked for', async () => {
  expect(document.querySelector(`[data-report="${ID}"]`)?.textContent).toContain('an hour behind');
  expect(asked[0]?.[0]).toBe('/v1/error-reports?state=open');
  const state = document.getElementById('reports-state') as HTMLSelectElement;
  await act(async () => {
    state.value = 'closed';
    state.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(asked.at(-1)?.[0]).toBe('/v1/error-reports?state=closed');
});

it('records what was found and looks again', async () => {
  answer = () => new Response(JSON.stringify(example('ReviewReport')));
  await review();
  expect(asked[1]).toEqual([`/v1/error-reports/${ID}/reviews`, { finding: 'noted', note: '' }]);
  expect(asked[2]?.[0]).toBe('/v1/error-reports?state=open');
  expect(shown).toEqual([]);
});

it('hands on the refusal with its clause, and the report stays', async () => {
  answer = () => new Response('{"status":403,"clause":"SJ-ALPR-20","detail":"not who reported it"}', { status: 403 });
  await review();
  expect(documentOf(shown[0], sayIn(en)).clause).toBe('SJ-ALPR-20');
  expect(document.querySelector(`[data-report="${ID}"]`)).not.toBeNull();
});
