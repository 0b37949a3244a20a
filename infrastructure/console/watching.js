import { el, field, fromLocalInput, time, toLocalInput } from './dom.js';
import { Player } from './player.js';
import { Problem, trying } from './problem.js';
import { Reason } from './reason.js';

const TEN_MINUTES = 600_000;

/** Asks why, starts a view, shows it, ends it. */
export class Watching {
  constructor(api, place) {
    this.api = api;
    this.place = place;
    this.view = null;
    window.addEventListener('pagehide', () => this.#leave());
  }

  async askWhy(camera, isLive) {
    const { purposes, refusal } = await this.api.get(
      `/v1/cameras/${camera.id}/purposes?for=${isLive ? 'live' : 'recorded'}`,
    );
    if (purposes.length === 0) {
      throw new Problem({ title: 'No reason allows this here', ...refusal });
    }
    const reason = new Reason();
    reason.offer(purposes);
    const form = el(
      'form',
      { id: 'reason-form', class: 'card', onsubmit: trying(() => this.#start(camera, isLive, form, reason)) },
      el('h2', {}, `${isLive ? 'Watch live' : 'Watch recordings'}: ${camera.id}`),
      el('p', { class: 'quiet-text' }, 'Your name, the time and this reason are recorded before the first picture.'),
      el('div', { class: 'fields' }, ...reason.fields, ...(isLive ? [] : spanFields())),
      el(
        'div',
        { class: 'actions' },
        el('button', { id: 'start-view' }, 'Watch'),
        el('button', { id: 'cancel-view', type: 'button', class: 'quiet', onclick: () => form.remove() }, 'Cancel'),
      ),
    );
    this.place.querySelector('#reason-form')?.remove();
    this.place.prepend(form);
    reason.focus();
  }

  async #start(camera, isLive, form, reason) {
    await this.#end();
    const given = (id) => fromLocalInput(form.querySelector(`#${id}`).value);
    const span = isLive ? {} : { from: given('span-from'), until: given('span-until') };
    const view = await this.api.post('/v1/views', { camera: camera.id, ...span, purpose: reason.purpose() });
    form.remove();
    this.#show(camera, isLive, view, span);
  }

  #show(camera, isLive, view, span) {
    const video = el('video', { id: 'video', controls: true, muted: true, playsinline: true, autoplay: true });
    video.muted = true;
    const status = el('span', { id: 'view-status' }, 'starting');
    const clock = el('span', { id: 'wall-clock' });
    const delay = el('span', { id: 'live-delay' });
    const gaps = el('div', { id: 'gaps' });
    const kind = isLive ? 'live' : `${time(span.from)} to ${time(span.until)}`;
    const card = el(
      'section',
      { id: 'watch', class: 'card', 'aria-label': `Watching ${camera.id}` },
      el('h2', {}, `${camera.id} · `, el('span', { id: 'view-kind' }, kind)),
      video,
      el('div', { class: 'facts', role: 'status' }, status, clock, delay),
      gaps,
      el(
        'div',
        { class: 'actions' },
        el('button', { id: 'end-view', type: 'button', onclick: trying(() => this.#end()) }, 'Stop watching'),
        el(
          'button',
          { id: 'go-on', type: 'button', class: 'quiet', onclick: trying(() => this.#goOn(camera, isLive, span)) },
          'Go on for the same reason',
        ),
        el(
          'span',
          { class: 'quiet-text' },
          'In the audit log as ',
          el('code', { id: 'view-audit-id' }, view.auditId),
          `, until ${time(view.expires)}`,
        ),
      ),
    );
    this.place.replaceChildren(card);
    this.view = view;
    this.player = new Player(this.api, view, isLive, { video, status, clock, delay, gaps }, span);
    this.player.play();
  }

  /** For the same reason, before or after the view is over. */
  async #goOn(camera, isLive, span) {
    const view = await this.api.post('/v1/views', { camera: camera.id, ...span, continues: this.view.id });
    await this.#end();
    this.#show(camera, isLive, view, span);
  }

  async #end() {
    const view = this.view;
    this.view = null;
    this.player?.stop();
    this.place.querySelector('#watch')?.remove();
    if (view) {
      await this.api.remove(`/v1/views/${view.id}`);
    }
  }

  #leave() {
    if (this.view) {
      this.api.remove(`/v1/views/${this.view.id}`).catch(() => {});
      this.view = null;
    }
  }
}

function spanFields() {
  const now = new Date();
  const input = (id, date) => el('input', { id, type: 'datetime-local', step: 1, value: toLocalInput(date) });
  return [
    field('From (your local time)', input('span-from', new Date(now - TEN_MINUTES))),
    field('Until', input('span-until', now)),
  ];
}
