import { Plain } from '../api/problem';

const PENDING = 'casement.sign-in';

/** What `/config.json` says. */
export interface Settings {
  issuer: string;
  clientId: string;
  api?: string;
  alertSocket?: string;
  token?: 'access_token' | 'id_token';
  lockMinutes?: number;
  mapStyle?: string;
}

/** What a token says about who is signed in; for showing only, the API checks it. */
export interface Claims {
  name: string;
  agency: string;
  roles: string[];
  exp: number;
}

interface Pending {
  verifier: string;
  state: string;
}

/** Sign-in by OpenID Connect: authorization code with PKCE. The token is kept in this page's memory alone: it is gone when the page is. */
export class SignIn {
  #token: string | null = null;

  constructor(private readonly settings: Settings) {}

  token(): string | null {
    return this.#token && claimsIn(this.#token).exp * 1000 > Date.now() ? this.#token : null;
  }

  claims(): Claims | null {
    const token = this.token();
    return token ? claimsIn(token) : null;
  }

  forget(): void {
    this.#token = null;
  }

  async begin(): Promise<void> {
    const pending: Pending = { verifier: random(), state: random() };
    const address = new URL((await this.#discover()).authorization_endpoint);
    address.search = new URLSearchParams({
      response_type: 'code',
      client_id: this.settings.clientId,
      redirect_uri: returnAddress(),
      scope: 'openid profile',
      state: pending.state,
      code_challenge: await challenge(pending.verifier),
      code_challenge_method: 'S256',
    }).toString();
    sessionStorage.setItem(PENDING, JSON.stringify(pending));
    location.assign(address);
  }

  /** Called when the page opens: takes the code that the issuer sent along, if it did. */
  async finish(): Promise<void> {
    const sent = new URLSearchParams(location.search);
    const code = sent.get('code');
    if (!code && !sent.has('error')) {
      return;
    }
    const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null') as Pending | null;
    history.replaceState(null, '', location.pathname);
    sessionStorage.removeItem(PENDING);
    if (!code || !pending || sent.get('state') !== pending.state) {
      throw new Plain('problem.signInFailed');
    }
    const answer = await fetch((await this.#discover()).token_endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        client_id: this.settings.clientId,
        redirect_uri: returnAddress(),
        code_verifier: pending.verifier,
      }),
    });
    if (!answer.ok) {
      throw new Plain('problem.signInRefused', { status: answer.status });
    }
    const tokens = (await answer.json()) as Record<string, string>;
    this.#token = tokens[this.settings.token ?? 'access_token'] ?? null;
  }

  end(): void {
    this.forget();
    sessionStorage.clear();
    location.assign(location.pathname);
  }

  async #discover(): Promise<{ authorization_endpoint: string; token_endpoint: string }> {
    const base = this.settings.issuer.replace(/\/$/, '');
    try {
      return await (await fetch(`${base}/.well-known/openid-configuration`)).json();
    } catch {
      throw new Plain('problem.noSignIn');
    }
  }
}

function claimsIn(token: string): Claims {
  const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(part), (c) => c.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Claims>;
  return { name: claims.name ?? '', agency: claims.agency ?? '', roles: claims.roles ?? [], exp: claims.exp ?? 0 };
}

function returnAddress(): string {
  return location.origin + location.pathname;
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
