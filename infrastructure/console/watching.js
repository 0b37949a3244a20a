import { choice, el, field, fromLocalInput, time, toLocalInput } from './dom.js';
import { Player } from './player.js';
import { Problem, trying } from './problem.js';

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
    const code = choice('reason-code', purposes.map((purpose) => [purpose.code, purpose.text]));
    const numberInput = el('input', { id: 'reason-number', autocomplete: 'off' });
    const number = field('Incident or case number', numberInput);
    const narrative = field('Reason, in your own words', el('textarea', { id: 'reason-narrative', rows: 2 }));
    const offence = el('label');
    const fit = () => {
      const purpose = purposes.find((one) => one.code === code.value);
      number.hidden = !purpose.number;
      numberInput.placeholder = purpose.number ?? '';
      narrative.hidden = !purpose.narrative;
      offence.hidden = purpose.offences.length === 0;
      offence.replaceChildren(
        'Class of the offence',
        choice('reason-offence', purpose.offences.map((one) => [one.code, one.text])),
      );
    };
    code.addEventListener('change', fit);
    fit();
    const form = el(
      'form',
      { id: 'reason-form', class: 'card', onsubmit: trying(() => this.#start(camera, isLive, form)) },
      el('h2', {}, `${isLive ? 'Watch live' : 'Watch recordings'}: ${camera.id}`),
      el('p', { class: 'quiet-text' }, 'Your name, the time and this reason are recorded before the first picture.'),
      el('div', { class: 'fields' }, field('Reason', code), number, offence, narrative, ...(isLive ? [] : spanFields())),
      el(
        'div',
        { class: 'actions' },
        el('button', { id: 'start-view' }, 'Watch'),
        el('button', { id: 'cancel-view', type: 'button', class: 'quiet', onclick: () => form.remove() }, 'Cancel'),
      ),
    );
    this.place.querySelector('#reason-form')?.remove();
    this.place.prepend(form);
    code.focus();
  }

  async #start(camera, isLive, form) {
    await this.#end();
    const value = (id) => {
      const control = form.querySelector(`#${id}`);
      return control?.closest('[hidden]') ? undefined : control?.value.trim() || undefined;
    };
    const purpose = {
      code: value('reason-code'),
      number: value('reason-number'),
      narrative: value('reason-narrative'),
      offence: value('reason-offence'),
    };
    const span = isLive ? {} : { from: fromLocalInput(value('span-from')), until: fromLocalInput(value('span-until')) };
    const view = await this.api.post('/v1/views', { camera: camera.id, ...span, purpose });
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
