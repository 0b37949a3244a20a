import { choice, el, field, time } from './dom.js';
import { enlarged, frame } from './platepicture.js';
import { trying } from './problem.js';

const REASONS = ['misread', 'wrong-state', 'wrong-vehicle', 'list-stale', 'no-longer-wanted'];
const ENDINGS = ['vehicle-recovered', 'not-found', 'stopped-and-released', 'person-found', 'arrest', 'no-action', 'other'];
const KINDS = {
  'seen-by-eye': 'seen by eye: same plate, state and vehicle',
  'confirmed-active': 'confirmed active in CLETS',
  'occupants-compared': 'occupants compared',
  rejected: 'rejected',
  'field-ordered': 'field units told to act',
  closed: 'closed',
  acknowledged: 'order acknowledged',
};

/** One hit beside its picture, and what may be done about it; the API decides who may. */
export class HitPanel {
  /** @param mayAcknowledge whether who is signed in may acknowledge orders */
  constructor(api, changed, mayAcknowledge) {
    this.api = api;
    this.changed = changed;
    this.mayAcknowledge = mayAcknowledge;
    this.element = el('section', { id: 'hit-panel', class: 'card wide', hidden: true, 'aria-label': 'One hit' });
  }

  /** News of the hit that is open is shown at once, but for words that somebody is writing. */
  async hear(message) {
    const { hit, revision } = this.element.dataset;
    if (this.element.hidden || hit !== message.hit || Number(revision) >= message.revision) {
      return;
    }
    const isWriting = [...this.element.querySelectorAll('input')].some((input) => input.value !== '');
    await trying(() => (isWriting ? this.#tellNews() : this.#fill(message.hit)))();
  }

  #tellNews() {
    if (!document.getElementById('hit-news')) {
      const again = this.#button('hit-again', 'Show it', () => this.#fill(this.element.dataset.hit), 'quiet');
      this.element.prepend(el('p', { id: 'hit-news', role: 'status' }, 'Somebody has done something about this hit. ', again));
    }
  }

  async open(id) {
    await this.#fill(id);
    this.element.scrollIntoView({ block: 'nearest' });
  }

  async #fill(id) {
    const { hit, picture, auditId } = await this.api.get(`/v1/hits/${id}`);
    this.element.dataset.hit = id;
    this.element.dataset.state = hit.verification.state;
    this.element.dataset.revision = hit.revision;
    this.element.replaceChildren(
      el('h2', {}, 'Hit: ', el('span', { class: 'plate' }, hit.listedPlate)),
      notice(hit),
      el('div', { class: 'read' }, el('div', {}, ...this.#words(hit, picture)), ...shown(hit, picture, auditId)),
    );
    this.element.hidden = false;
  }

  #words(hit, picture) {
    const plate = el('div', { class: 'enlarged', id: 'hit-enlarged' });
    return [
      plate,
      facts(hit),
      checks(hit),
      orders(hit),
      ...this.#acts(hit, picture),
      el('div', { class: 'actions' }, this.#button('close-hit', 'Close this view', async () => this.#hide(), 'quiet')),
    ];
  }

  #acts(hit, picture) {
    const { state } = hit.verification;
    if (state === 'rejected' || state === 'closed') {
      return [];
    }
    const acts = [];
    if (state === 'unverified') {
      acts.push(this.#eye(hit, picture));
    }
    if (state === 'seen') {
      acts.push(this.#confirmation(hit));
    }
    if (hit.occupantsNeeded && state !== 'unverified') {
      acts.push(this.#occupants(hit));
    }
    if (state === 'verified') {
      const order = this.#button('hit-order', 'Tell field units to act', () => this.#step(hit, 'orders', {}));
      acts.push(el('div', { class: 'actions' }, order));
    }
    if (state === 'ordered' && this.mayAcknowledge) {
      const { revision } = hit.verification.orders.at(-1);
      const heard = this.#button('hit-acknowledge', 'Acknowledge the order', () => this.#say(hit, 'acknowledgements', { revision }));
      acts.push(el('div', { class: 'actions' }, heard));
    }
    return [...acts, this.#rejection(hit), this.#disposition(hit)];
  }

  #eye(hit, picture) {
    const look = (id, text, same, quiet) =>
      this.#button(id, text, () => this.#step(hit, 'eye-checks', { picture: picture?.digest ?? '0'.repeat(64), ...same }), quiet);
    const all = { samePlate: true, sameState: true, sameVehicle: true };
    return el(
      'div',
      { class: 'actions' },
      look('hit-same', 'The picture shows this plate, state and vehicle', all),
      look('hit-not-plate', 'Another plate', { ...all, samePlate: false }, 'quiet'),
      look('hit-not-state', 'Another state', { ...all, sameState: false }, 'quiet'),
      look('hit-not-vehicle', 'Another vehicle', { ...all, sameVehicle: false }, 'quiet'),
    );
  }

  #confirmation(hit) {
    const reference = el('input', { id: 'hit-reference', autocomplete: 'off', maxlength: 64 });
    return el(
      'div',
      { class: 'fields' },
      field('Reference of the CLETS answer', reference),
      this.#button('hit-confirm', 'Active in CLETS', () => this.#step(hit, 'confirmations', { reference: reference.value })),
    );
  }

  #occupants(hit) {
    const ground = el('input', { id: 'hit-ground', autocomplete: 'off', maxlength: 1000 });
    const said = (match) => this.#step(hit, 'occupants', { match, otherGround: ground.value || undefined });
    return el(
      'div',
      { class: 'fields' },
      field('Occupants: another legal ground, if they do not match', ground),
      this.#button('hit-occupants-match', 'They match', () => said(true)),
      this.#button('hit-occupants-differ', 'They do not', () => said(false), 'quiet'),
    );
  }

  #rejection(hit) {
    const reason = choice('hit-reason', REASONS);
    return el(
      'div',
      { class: 'fields' },
      field('It is no hit', reason),
      this.#button('hit-reject', 'Reject', () => this.#step(hit, 'rejections', { reason: reason.value }), 'quiet'),
    );
  }

  #disposition(hit) {
    const ending = choice('hit-ending', ENDINGS);
    const words = el('input', { id: 'hit-words', autocomplete: 'off', maxlength: 1000 });
    const how = () => this.#step(hit, 'dispositions', { ending: ending.value, words: words.value || undefined });
    return el(
      'div',
      { class: 'fields' },
      field('How it ended', ending),
      field('In words', words),
      this.#button('hit-close', 'Close the hit', how, 'quiet'),
    );
  }

  #step(hit, what, said) {
    return this.#say(hit, what, { ...said, revision: hit.revision });
  }

  async #say(hit, what, said) {
    await this.api.post(`/v1/hits/${hit.hitId}/${what}`, said);
    await this.open(hit.hitId);
    await this.changed();
  }

  #hide() {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  #button(id, text, work, kind = '') {
    return el('button', { id, type: 'button', class: kind, onclick: trying(work) }, text);
  }
}

/** Stands over everything else of a hit that is not verified. */
function notice(hit) {
  if (hit.notice) {
    return el('p', { id: 'hit-notice', class: 'no-ground', role: 'note' }, hit.notice.says, ' ', el('code', {}, hit.notice.clause));
  }
  const until = new Date(hit.verification.validUntil).toLocaleTimeString();
  return el('p', { class: 'verified', role: 'note' }, `Verified. It lapses at ${until}.`);
}

function facts(hit) {
  const rows = [
    ['Read', `${hit.plate}, ${hit.matchKind}, ${Math.round(hit.confidence * 100)} %`],
    ['Listed', `${hit.listedPlate}${hit.listedRegion ? ` (${hit.listedRegion.toUpperCase()})` : ''}; state ${hit.stateMatch}`],
    ['Why', hit.category.replaceAll('-', ' ')],
    ['List', `${hit.hotlist}, version ${hit.hotlistVersion}, issued ${time(hit.hotlistIssued)}${hit.hotlistStale ? '; overdue' : ''}`],
    ['Seen', `${time(hit.capturedAt)}, ${hit.cameraId}${hit.late ? '; told late' : ''}`],
  ];
  return el('dl', { class: 'hit-facts' }, ...rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
}

function checks(hit) {
  const lines = hit.verification.checks.map((check) =>
    el(
      'li',
      { 'data-kind': check.kind },
      `${time(check.at)}: ${KINDS[check.kind]}`,
      [check.reference, check.reason, check.ending, check.otherGround, check.words].filter(Boolean).map((text) => ` · ${text}`).join(''),
    ),
  );
  return el('ol', { id: 'hit-checks' }, ...lines);
}

/** Who has heard each order to the field, and that nobody has. */
function orders(hit) {
  const lines = hit.verification.orders.map((order) => {
    const heard = order.acknowledgements.map((one) => el('li', { 'data-heard': one.by }, `${time(one.at)}: acknowledged by `, el('code', {}, one.by)));
    const told = order.unacknowledgedAt.map((at) => el('li', { class: 'unheard' }, `${time(at)}: nobody had acknowledged it; desks were told`));
    const until = order.stands ? `stands until ${new Date(order.until).toLocaleTimeString()}` : 'stands no longer';
    return el('li', { 'data-order': order.revision, 'data-stands': String(order.stands) }, `Order of ${time(order.at)}: ${until}`, el('ul', {}, ...told, ...heard));
  });
  return lines.length === 0 ? null : el('ul', { id: 'hit-orders' }, ...lines);
}

function shown(hit, picture, auditId) {
  if (!picture) {
    return [el('p', { class: 'quiet-text' }, 'The picture is shown to those who verify hits.')];
  }
  const image = el('img', { id: 'hit-picture', src: picture.address, alt: `Picture in which ${hit.plate} was read` });
  const framed = el('div', { class: 'framed' }, image);
  if (picture.plateBox) {
    framed.append(frame(picture.plateBox));
    image.addEventListener('load', () =>
      document.getElementById('hit-enlarged')?.replaceChildren(enlarged(image, picture.plateBox, 'hit-plate')),
    );
  }
  return [el('figure', {}, framed, el('figcaption', { class: 'quiet-text' }, 'This look is ', el('code', {}, auditId), ' in the audit log.'))];
}
