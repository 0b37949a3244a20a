import { Problem } from './problem.js';

/** The REST API, asked as the person who is signed in. */
export class Api {
  constructor(base, signIn) {
    this.base = base.replace(/\/$/, '');
    this.signIn = signIn;
  }

  get(path) {
    return this.#json('GET', path);
  }

  /** Every page of a list. */
  async all(path, member) {
    const found = [];
    let page = await this.get(path);
    found.push(...page[member]);
    while (page.next) {
      page = await this.get(`${path}?cursor=${encodeURIComponent(page.next)}`);
      found.push(...page[member]);
    }
    return found;
  }

  post(path, body) {
    return this.#json('POST', path, body);
  }

  patch(path, body) {
    return this.#json('PATCH', path, body);
  }

  /** Also when the page is being left. */
  remove(path) {
    return this.#fetch('DELETE', path, undefined, true);
  }

  async text(path) {
    return (await this.#fetch('GET', path)).text();
  }

  address(path) {
    return this.base + path;
  }

  /** The header that our own addresses need, and no others may get. */
  authorization(address) {
    return address.startsWith(`${this.base}/v1/`) ? `Bearer ${this.signIn.token()}` : null;
  }

  async #json(method, path, body) {
    return (await this.#fetch(method, path, body)).json();
  }

  async #fetch(method, path, body, keepalive = false) {
    const address = this.address(path);
    const headers = { authorization: this.authorization(address) };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
    }
    const answer = await fetch(address, {
      method,
      headers,
      keepalive,
      cache: 'no-store',
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw await problemOf(answer);
    }
    return answer;
  }
}

async function problemOf(answer) {
  try {
    return new Problem(await answer.json());
  } catch {
    return new Problem({ title: 'The API did not answer as it should', detail: `Status ${answer.status}` });
  }
}
