import { Alerts } from './alerts.js';
import { choice, el, field, time } from './dom.js';
import { HitPanel } from './hitpanel.js';
import { show, trying } from './problem.js';
import { place } from './seen.js';

const BETWEEN_LOOKS_MILLIS = 5_000;
/** However much news comes, so often the list is asked for. */
const SOONEST_LOOK_MILLIS = 1_000;
const MOST_NEWS = 8;
const STATES = [
  ['', 'all of the last day'],
  ['unverified', 'nobody has looked'],
  ['seen', 'seen by eye'],
  ['verified', 'verified'],
  ['ordered', 'field told'],
  ['rejected', 'rejected'],
  ['closed', 'closed'],
  ['overdue', 'overdue'],
];

/** Hits as they come, newest first, and one of them opened. */
export class HitsPart {
  #looking = null;
  #soon = null;
  #isOld = false;

  /**
   * @param alerts the WebSocket's address and token; absent: the list is asked for again and again
   * @param mayAcknowledge whether who is signed in may acknowledge orders to the field
   */
  constructor(api, section, alerts, mayAcknowledge) {
    this.api = api;
    this.section = section;
    this.rows = el('tbody', { id: 'hits-found' });
    this.status = el('p', { id: 'hits-status', role: 'status' });
    this.state = choice('hits-state', STATES, { onchange: trying(() => this.#look()) });
    this.live = el('p', { id: 'hits-live', class: 'quiet-text', role: 'status', 'data-live': 'no' }, 'not connected: polling');
    this.news = el('ul', { id: 'hits-news', 'aria-live': 'polite' });
    this.panel = new HitPanel(api, () => this.#look(), mayAcknowledge);
    this.alerts = alerts
      ? new Alerts(alerts.address, alerts.token, {
          news: (message) => this.#hear(message),
          missed: () => this.#lookSoon(),
          state: (live, why) => this.#tellState(live, why),
        })
      : null;
    const head = ['Seen', 'Camera', 'Read', 'Listed', 'List', 'State', ''];
    section.replaceChildren(
      el('div', { class: 'card' }, el('h2', {}, 'Hits'), el('div', { class: 'fields' }, field('Show', this.state)), this.status, this.live, this.news),
      this.panel.element,
      el(
        'div',
        { class: 'card wide' },
        el(
          'table',
          { id: 'hits-table' },
          el('thead', {}, el('tr', {}, ...head.map((text) => el('th', { scope: 'col' }, text)))),
          this.rows,
        ),
      ),
    );
  }

  async open() {
    await this.#look();
    this.alerts?.open();
    this.#looking ??= setInterval(() => this.#lookAgain(), BETWEEN_LOOKS_MILLIS);
  }

  #tellState(live, why) {
    this.live.dataset.live = live ? 'yes' : 'no';
    this.live.textContent = live ? 'live' : `not connected: polling${why ? ` (${why})` : ''}`;
  }

  #hear(message) {
    const line = newsOf(message);
    if (line) {
      this.news.prepend(
        el('li', { 'data-type': message.type, 'data-hit': message.hit, class: line.kind }, `${new Date().toLocaleTimeString()}: ${line.text} `, ...this.#opener(message)),
      );
      this.news.children[MOST_NEWS]?.remove();
    }
    this.panel.hear(message);
    this.#lookSoon();
  }

  #opener(message) {
    return [el('button', { type: 'button', class: 'quiet', onclick: trying(() => this.panel.open(message.hit)) }, 'Open')];
  }

  /** Much news together is one look. */
  #lookSoon() {
    this.#isOld = true;
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.#lookAgain();
    }, SOONEST_LOOK_MILLIS);
  }

  /** As long as news comes by itself, only what is old is asked for. */
  async #lookAgain() {
    if (this.section.hidden || document.visibilityState !== 'visible' || (this.alerts?.isLive() && !this.#isOld)) {
      return;
    }
    try {
      await this.#look();
    } catch (failure) {
      clearInterval(this.#looking);
      this.#looking = null;
      show(failure);
    }
  }

  async #look() {
    this.#isOld = false;
    const chosen = this.state.value;
    const asked = new URLSearchParams(chosen === 'overdue' ? { overdue: 'true' } : chosen ? { state: chosen } : {});
    const { hits, next } = await this.api.get(`/v1/hits?${asked}`);
    this.rows.replaceChildren(...hits.map((hit) => this.#row(hit)));
    const count = hits.length === 0 ? 'No hits.' : `${hits.length} hits, newest first${next ? '; there are more' : ''}.`;
    this.status.textContent = `${count} Looked at ${new Date().toLocaleTimeString()}.`;
  }

  #row(hit) {
    const open = el(
      'button',
      { type: 'button', class: 'quiet', 'data-act': 'open', onclick: trying(() => this.panel.open(hit.hitId)) },
      'Open',
    );
    const cells = [
      [time(hit.capturedAt), hit.late ? el('div', {}, badge('late', 'warn')) : null],
      place(hit),
      [el('span', { class: 'plate' }, hit.plate), hit.matchKind === 'exact' ? null : el('div', { class: 'quiet-text' }, hit.matchKind)],
      [el('span', { class: 'plate' }, hit.listedPlate), el('div', { class: 'quiet-text' }, hit.category.replaceAll('-', ' '))],
      [hit.hotlist, el('div', { class: 'quiet-text' }, `${age(hit.hotlistAgeSeconds)} old`), hit.hotlistStale ? badge('stale', 'warn') : null],
      [stateBadge(hit), heardBadge(hit), hit.overdue ? el('div', {}, badge('overdue', 'warn')) : null],
      [open],
    ];
    return el(
      'tr',
      { 'data-hit': hit.hitId, 'data-state': hit.verification.state },
      ...cells.map((cell) => el('td', {}, ...cell.filter((part) => part !== null))),
    );
  }
}

export function age(seconds) {
  const hours = Math.floor(seconds / 3600);
  return hours > 48 ? `${Math.floor(hours / 24)} days` : hours > 0 ? `${hours} h` : `${Math.floor(seconds / 60)} min`;
}

export function stateBadge(hit) {
  const { state } = hit.verification;
  const kind = hit.notice ? (state === 'closed' ? '' : state === 'rejected' ? 'bad' : 'warn') : 'good';
  const text = state === 'ordered' ? 'verified, field told' : state === 'seen' ? 'seen, not verified' : state;
  return badge(text, kind);
}

/** Of an order that stands, whether anybody has heard it. */
function heardBadge(hit) {
  const order = hit.verification.orders.findLast((each) => each.stands);
  if (!order) {
    return null;
  }
  if (order.acknowledgements.length > 0) {
    return el('div', {}, badge('acknowledged', 'good'));
  }
  return el('div', {}, order.unacknowledgedAt.length > 0 ? badge('not acknowledged', 'bad') : badge('not acknowledged yet', 'warn'));
}

/** What stands above the list for a while; other news is seen in the list itself. */
function newsOf(message) {
  const what = `${message.category.replaceAll('-', ' ')}, ${message.camera}`;
  if (message.type === 'hit.unacknowledged') {
    return { kind: 'unheard', text: `Nobody has acknowledged the order${message.times > 1 ? ', still' : ''}: ${what}.` };
  }
  if (message.type === 'hit.acknowledged') {
    return { kind: '', text: `The order was acknowledged: ${what}.` };
  }
  return message.type === 'hit.raised' ? { kind: '', text: `New, not verified: ${what}.` } : null;
}

function badge(text, kind) {
  return el('span', { class: `badge ${kind}` }, text);
}
