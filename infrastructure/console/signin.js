const TOKEN = 'casement.token';
const PENDING = 'casement.sign-in';

/** Sign-in by OpenID Connect: authorization code with PKCE, the token kept for this tab alone. */
export class SignIn {
  constructor(settings) {
    this.settings = settings;
  }

  token() {
    const token = sessionStorage.getItem(TOKEN);
    return token && this.claims(token).exp * 1000 > Date.now() ? token : null;
  }

  /** What the token says; for showing only, the API checks it. */
  claims(token = this.token()) {
    if (!token) {
      return null;
    }
    const part = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(part), (c) => c.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  async begin() {
    const verifier = random();
    const state = random();
    sessionStorage.setItem(PENDING, JSON.stringify({ verifier, state }));
    const address = new URL((await this.#discover()).authorization_endpoint);
    address.search = new URLSearchParams({
      response_type: 'code',
      client_id: this.settings.clientId,
      redirect_uri: this.#returnAddress(),
      scope: 'openid profile',
      state,
      code_challenge: await challenge(verifier),
      code_challenge_method: 'S256',
    });
    location.assign(address);
  }

  /** Called when the page opens: takes the code that the issuer sent along, if it did. */
  async finish() {
    const sent = new URLSearchParams(location.search);
    const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
    if (!sent.has('code') && !sent.has('error')) {
      return;
    }
    history.replaceState(null, '', location.pathname);
    sessionStorage.removeItem(PENDING);
    if (sent.has('error') || !pending || sent.get('state') !== pending.state) {
      throw new Error('Signing in did not succeed; try again.');
    }
    const answer = await fetch((await this.#discover()).token_endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: sent.get('code'),
        client_id: this.settings.clientId,
        redirect_uri: this.#returnAddress(),
        code_verifier: pending.verifier,
      }),
    });
    if (!answer.ok) {
      throw new Error(`The sign-in service refused (status ${answer.status}); try again.`);
    }
    const tokens = await answer.json();
    sessionStorage.setItem(TOKEN, tokens[this.settings.token ?? 'access_token']);
  }

  end() {
    sessionStorage.clear();
    location.assign(location.pathname);
  }

  #returnAddress() {
    return location.origin + location.pathname;
  }

  async #discover() {
    const base = this.settings.issuer.replace(/\/$/, '');
    return (await fetch(`${base}/.well-known/openid-configuration`)).json();
  }
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
