import { el, time } from './dom.js';
import { show, trying } from './problem.js';
import { reasonText } from './reason.js';

const PAGE = 100;
const MOST = 500;
const BETWEEN_LOOKS_MILLIS = 20_000;
const OVERLAP_MILLIS = 600_000;
const LONGEST_WATCH_MILLIS = 1_800_000;

/** What a search found: the newest first, page by page, and what comes while somebody keeps looking. */
export class Results {
  #question = null;
  #next = null;
  #isCut = false;
  #rows = new Map();
  #looking = null;
  #lookedUntil = 0;

  constructor(api, kind) {
    this.api = api;
    this.kind = kind;
    const id = (name) => `${kind.name}-${name}`;
    this.status = el('p', { id: id('status'), role: 'status' });
    this.asked = el('p', { class: 'quiet-text' });
    this.body = el('tbody', { id: id('found') });
    this.keep = el('input', { id: id('keep-looking'), type: 'checkbox', onchange: () => this.#toggle() });
    this.keepText = el('span');
    this.more = el('button', { id: id('more'), type: 'button', class: 'quiet', onclick: trying(() => this.#goOn()) }, 'More');
    this.table = el(
      'table',
      { id: id('table') },
      el('thead', {}, el('tr', {}, ...kind.columns.map((text) => el('th', { scope: 'col' }, text)))),
      this.body,
    );
    this.element = el(
      'section',
      { id: id('results'), class: 'card wide', hidden: true, 'aria-label': `${kind.title}: what was found` },
      this.status,
      this.asked,
      el('label', { class: 'tick' }, this.keep, this.keepText),
      this.table,
      el('div', { class: 'actions' }, this.more),
    );
  }

  clear() {
    this.#stop();
    this.element.hidden = true;
    this.#rows.clear();
    this.body.replaceChildren();
  }

  /**
   * @param isOpen whether the span ends with the present
   * @param once whether its reason's words count a single time
   */
  async ask(question, isOpen, once) {
    this.#question = question;
    this.#lookedUntil = Date.parse(question.until);
    const page = await this.#page(question, { limit: once ? MOST : PAGE });
    if (question !== this.#question) {
      return;
    }
    this.#next = once ? null : page.next;
    this.#isCut = Boolean(once && page.next);
    this.#add(page[this.kind.member], false);
    this.asked.replaceChildren(
      `${time(question.from)} to ${time(question.until)}, for `,
      el('b', {}, reasonText(question.purpose)),
      '. In the audit log as ',
      el('code', { id: `${this.kind.name}-audit-id` }, page.auditId),
      `.${redacted(page[this.kind.member])}`,
    );
    this.keep.disabled = !isOpen || once;
    this.keepText.textContent = keepText(isOpen, once);
    this.element.hidden = false;
    this.#count('');
    this.element.scrollIntoView({ block: 'nearest' });
  }

  question() {
    return this.#question;
  }

  /** Shows the same thing anew, as it is now. */
  replace(found) {
    const id = this.kind.idOf(found);
    const row = this.#row(found);
    this.#rows.get(id).replaceWith(row);
    this.#rows.set(id, row);
    return row;
  }

  async #goOn() {
    const page = await this.#page(this.#question, { limit: PAGE, cursor: this.#next });
    this.#next = page.next;
    this.#add(page[this.kind.member], false);
    this.#count('');
  }

  #toggle() {
    if (!this.keep.checked) {
      this.#stop();
      return;
    }
    const end = Date.now() + LONGEST_WATCH_MILLIS;
    const look = async () => {
      if (Date.now() > end) {
        this.#stop();
        this.#count(' Looking has ended after half an hour; tick again to go on.');
      } else if (this.element.checkVisibility() && document.visibilityState === 'visible') {
        await this.#look();
      }
    };
    this.#looking = setInterval(() => look().catch((failure) => this.#fail(failure)), BETWEEN_LOOKS_MILLIS);
    look().catch((failure) => this.#fail(failure));
  }

  #fail(failure) {
    this.#stop();
    show(failure);
  }

  #stop() {
    clearInterval(this.#looking);
    this.#looking = null;
    this.keep.checked = false;
  }

  /** Some of what is new happened a while ago, since seeing takes its time. */
  async #look() {
    const question = this.#question;
    const until = Date.now();
    const from = Math.max(Date.parse(question.from), this.#lookedUntil - OVERLAP_MILLIS);
    const newest = { ...question, from: new Date(from).toISOString(), until: new Date(until).toISOString() };
    const found = [];
    let page = await this.#page(newest, { limit: MOST });
    found.push(...page[this.kind.member]);
    while (page.next) {
      page = await this.#page(newest, { limit: MOST, cursor: page.next });
      found.push(...page[this.kind.member]);
    }
    if (question !== this.#question || !this.keep.checked) {
      return;
    }
    this.#lookedUntil = until;
    const added = this.#add(found, true);
    this.#count(` Looked at ${new Date(until).toLocaleTimeString()}: ${added === 0 ? 'nothing' : added} new.`);
  }

  #page(question, paging) {
    return this.api.post(this.kind.path, { ...question, ...paging });
  }

  #add(found, isNew) {
    const fresh = found.filter((one) => !this.#rows.has(this.kind.idOf(one)));
    const rows = fresh.map((one) => {
      const row = this.#row(one);
      this.#rows.set(this.kind.idOf(one), row);
      return row;
    });
    if (isNew) {
      this.body.querySelectorAll('.new').forEach((row) => row.classList.remove('new'));
      rows.forEach((row) => row.classList.add('new'));
      this.body.prepend(...rows);
    } else {
      this.body.append(...rows);
    }
    return rows.length;
  }

  #row(found) {
    return el(
      'tr',
      { 'data-found': this.kind.idOf(found), 'data-camera': found.cameraId },
      ...this.kind.cells(found, this).map((cell) => el('td', {}, ...[cell].flat())),
    );
  }

  #count(also) {
    const count = this.#rows.size;
    this.more.hidden = !this.#next;
    this.table.hidden = count === 0;
    this.status.textContent = (count === 0 ? this.kind.empty : `${count} found, newest first${this.#rest()}.`) + also;
  }

  #rest() {
    if (this.#isCut) {
      return '; there are more: ask for a shorter span';
    }
    return this.#next ? '; there are more' : '';
  }
}

function keepText(isOpen, once) {
  if (once) {
    return 'Keep looking takes a reason with a number: words of your own count once.';
  }
  if (!isOpen) {
    return 'Keep looking: leave “Until” empty and search again.';
  }
  return `Keep looking: ask again every ${BETWEEN_LOOKS_MILLIS / 1000} seconds, for half an hour at most. Each look is recorded with your name and this reason.`;
}

/** Packs may hide details of reads from some roles. */
function redacted(found) {
  const details = found[0]?.redacted ?? [];
  return details.length > 0 ? ` Not shown to your roles: ${details.join(', ')}.` : '';
}
