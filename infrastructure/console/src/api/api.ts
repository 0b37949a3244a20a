import type { paths } from './openapi';
import { Plain, problemOf } from './problem';
import type { CameraShown } from './types';

type Method = 'get' | 'post' | 'patch' | 'delete';
type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;
type PathsWith<M extends Method> = { [P in keyof paths]: [Operation<P, M>] extends [never] ? never : P }[keyof paths];
type Done = 200 | 201 | 202;
type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;
type Answer<O> = O extends { responses: infer R } ? { [S in keyof R]: S extends Done ? Json<R[S]> : never }[keyof R] : never;
type InPath<O> = O extends { parameters: { path: infer V extends Record<string, string | number> } } ? { path: V } : { path?: undefined };
type InQuery<O> = O extends { parameters: { query?: infer Q } } ? { query?: Q } : { query?: undefined };
type InBody<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? { body: B } : { body?: undefined };
type Asked<O> = InPath<O> & InQuery<O> & InBody<O>;
type Rest<O> = object extends Asked<O> ? [asked?: Asked<O>] : [asked: Asked<O>];

interface Anything {
  path?: Record<string, string | number> | undefined;
  query?: object | undefined;
  body?: unknown;
}

/** The token of who is signed in, or null. */
export interface TokenHolder {
  token(): string | null;
}

/** The published REST API, asked as the person who is signed in; what it takes and answers is typed by its OpenAPI document. */
export class Api {
  readonly #base: string;

  constructor(
    base: string,
    private readonly signIn: TokenHolder,
  ) {
    this.#base = base.replace(/\/$/, '');
  }

  get<P extends PathsWith<'get'>>(path: P, ...[asked]: Rest<Operation<P, 'get'>>): Promise<Answer<Operation<P, 'get'>>> {
    return this.#json('GET', path, asked);
  }

  post<P extends PathsWith<'post'>>(path: P, ...[asked]: Rest<Operation<P, 'post'>>): Promise<Answer<Operation<P, 'post'>>> {
    return this.#json('POST', path, asked);
  }

  patch<P extends PathsWith<'patch'>>(path: P, ...[asked]: Rest<Operation<P, 'patch'>>): Promise<Answer<Operation<P, 'patch'>>> {
    return this.#json('PATCH', path, asked);
  }

  /** Also when the page is being left. */
  async remove<P extends PathsWith<'delete'>>(path: P, ...[asked]: Rest<Operation<P, 'delete'>>): Promise<void> {
    await this.#fetch('DELETE', filled(path, asked), undefined, true);
  }

  /** Every page of the list. */
  async cameras(): Promise<CameraShown[]> {
    const found: CameraShown[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.get('/v1/cameras', { query: { cursor } });
      found.push(...page.cameras);
      cursor = page.next;
    } while (cursor);
    return found;
  }

  async text(path: string): Promise<string> {
    return (await this.#fetch('GET', path)).text();
  }

  address(path: string): string {
    return this.#base + path;
  }

  /** The header that our own addresses need, and no others may get. */
  authorization(address: string): string | null {
    return address.startsWith(`${this.#base}/v1/`) ? `Bearer ${this.#token()}` : null;
  }

  #token(): string {
    const token = this.signIn.token();
    if (!token) {
      throw new Plain('problem.signInAgain');
    }
    return token;
  }

  async #json<A>(method: string, path: string, asked: Anything | undefined): Promise<A> {
    return (await (await this.#fetch(method, filled(path, asked), asked?.body)).json()) as A;
  }

  async #fetch(method: string, path: string, body?: unknown, keepalive = false): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${this.#token()}` };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
    }
    let answer: Response;
    try {
      const text = body === undefined ? null : JSON.stringify(body);
      answer = await fetch(this.address(path), { method, headers, keepalive, cache: 'no-store', body: text });
    } catch {
      throw new Plain('problem.unreachable');
    }
    if (!answer.ok) {
      throw await problemOf(answer);
    }
    return answer;
  }
}

/** A path of the document with its values, and its question behind it. */
export function filled(path: string, asked: Anything = {}): string {
  const whole = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(asked.path?.[name])));
  const query = Object.entries(asked.query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return query.length === 0 ? whole : `${whole}?${new URLSearchParams(query.map(([name, value]) => [name, String(value)]))}`;
}
