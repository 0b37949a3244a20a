import { afterEach, expect, it, vi } from 'vitest';
import { documentOf } from '../app/ProblemBox';
import { en } from '../text/en';
import { sayIn } from '../text/text';
import { Api, filled } from './api';

const say = sayIn(en);
const api = new Api('https://api.example/', { token: () => 't' });

function answering(status: number, body: string) {
  const fetched = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

async function failureOf(work: Promise<unknown>) {
  return documentOf(await work.then(() => null, (failure: unknown) => failure), say);
}

afterEach(() => vi.unstubAllGlobals());

it('fills paths in and leaves out what is not asked', () => {
  expect(filled('/v1/hits/{hit}', { path: { hit: 'a/b' }, query: { from: undefined, state: 'seen' } })).toBe('/v1/hits/a%2Fb?state=seen');
});

it('asks as who is signed in, and shows no token to other addresses', async () => {
  const fetched = answering(200, '{"cameras":[],"auditId":"1"}');
  await api.get('/v1/cameras');
  expect(fetched).toHaveBeenCalledWith('https://api.example/v1/cameras', expect.objectContaining({ headers: { authorization: 'Bearer t' } }));
  expect(api.authorization('https://api.example/v1/views/1/playlist.m3u8')).toBe('Bearer t');
  expect(api.authorization('https://api.example.evil/v1/views')).toBeNull();
  expect(api.authorization('https://recordings.example/v1/views')).toBeNull();
});

it('reads every page of cameras', async () => {
  const fetched = vi
    .fn()
    .mockResolvedValueOnce(new Response('{"cameras":[{"camera":{"id":"a"}}],"next":"n"}'))
    .mockResolvedValueOnce(new Response('{"cameras":[{"camera":{"id":"b"}}]}'));
  vi.stubGlobal('fetch', fetched);
  expect((await api.cameras()).map(({ camera }) => camera.id)).toEqual(['a', 'b']);
  expect(fetched.mock.calls[1]?.[0]).toBe('https://api.example/v1/cameras?cursor=n');
});

it('shows a refusal in the words of the API, with its clause', async () => {
  answering(403, '{"title":"Refused","detail":"Not trained.","clause":"SJ-ALPR-7","status":403}');
  expect(await failureOf(api.get('/v1/hits'))).toMatchObject({ title: 'Refused', detail: 'Not trained.', clause: 'SJ-ALPR-7' });
});

it('says in plain words what is no problem document, and that nothing answers', async () => {
  answering(502, '<html>');
  expect((await failureOf(api.get('/v1/hits'))).detail).toContain('502');
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
  expect((await failureOf(api.get('/v1/hits'))).detail).toBe(en['problem.unreachable']);
});

it('asks nothing once the token is gone', async () => {
  const fetched = answering(200, '{}');
  const forgotten = new Api('https://api.example', { token: () => null });
  expect((await failureOf(forgotten.get('/v1/hits'))).detail).toBe(en['problem.signInAgain']);
  expect(fetched).not.toHaveBeenCalled();
});
