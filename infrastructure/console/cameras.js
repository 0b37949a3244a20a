import { el, time } from './dom.js';
import { trying } from './problem.js';
import { Watching } from './watching.js';

/** The list of cameras, and watching one of them. */
export class CamerasPart {
  constructor(api, section) {
    this.api = api;
    this.rows = el('tbody', { id: 'camera-list' });
    const watch = el('div');
    this.watching = new Watching(api, watch);
    section.replaceChildren(
      watch,
      el(
        'div',
        { class: 'card wide' },
        el('h2', {}, 'Cameras'),
        el(
          'table',
          {},
          el('thead', {}, el('tr', {}, ...['Camera', 'Class', 'Place', 'State', ''].map((t) => el('th', {}, t)))),
          this.rows,
        ),
        el(
          'p',
          {},
          el('button', { id: 'refresh-cameras', type: 'button', class: 'quiet', onclick: trying(() => this.open()) }, 'Refresh'),
        ),
      ),
    );
  }

  async open() {
    const cameras = await this.api.all('/v1/cameras', 'cameras');
    this.rows.replaceChildren(...cameras.map((shown) => this.#row(shown)));
    if (cameras.length === 0) {
      this.rows.append(el('tr', {}, el('td', { colspan: 5 }, 'No camera is registered yet.')));
    }
  }

  #row({ camera, health }) {
    const isLive = camera.cameraClass !== 'recorded-only';
    return el(
      'tr',
      { id: `camera-${camera.id}` },
      el('td', {}, el('strong', {}, camera.id), el('br'), el('span', { class: 'quiet-text' }, camera.commissioning.looksAt)),
      el('td', {}, camera.cameraClass),
      el('td', {}, camera.place.site, el('br'), el('span', { class: 'quiet-text' }, camera.place.description)),
      el('td', { id: `health-${camera.id}` }, ...badges(camera, health)),
      el(
        'td',
        {},
        el(
          'button',
          {
            id: `watch-live-${camera.id}`,
            type: 'button',
            disabled: !isLive,
            title: isLive ? null : 'A recorded-only camera has no live view',
            onclick: trying(() => this.watching.askWhy(camera, true)),
          },
          'Live',
        ),
        ' ',
        el(
          'button',
          {
            id: `watch-recorded-${camera.id}`,
            type: 'button',
            class: 'quiet',
            onclick: trying(() => this.watching.askWhy(camera, false)),
          },
          'Recorded',
        ),
      ),
    );
  }
}

function badges(camera, health) {
  const state = camera.approvedMaskSet
    ? el('span', { class: 'badge good' }, `records, mask set ${camera.approvedMaskSet}`)
    : el('span', { class: 'badge warn' }, 'records nothing: no approved mask set');
  const found = [state];
  if (health.audioSeen) {
    found.push(el('span', { class: 'badge warn', 'data-health': 'audio-dropped' }, 'audio dropped'));
  }
  if (health.picture) {
    const where = health.picture.preset === 'home' ? '' : ` at ${health.picture.preset}`;
    found.push(el('span', { class: 'badge bad', 'data-health': 'picture' }, `picture ${health.picture.kind}${where} since ${time(health.picture.since)}`));
  }
  if (health.lastReason) {
    const when = time(health.lastWithheld);
    found.push(el('span', { class: 'badge bad', 'data-health': 'withheld' }, `withheld: ${health.lastReason} (${when})`));
  }
  if (camera.motionOnly) {
    const left = health.lastMotionless ? `; last left out: ${time(health.lastMotionless)}` : '';
    found.push(el('div', { class: 'quiet-text', 'data-health': 'motion-only' }, `on motion only, as ${camera.motionOnly.by} decided${left}`));
  }
  found.push(el('div', { class: 'quiet-text' }, `last stored: ${time(health.lastStored)}`));
  return found;
}
