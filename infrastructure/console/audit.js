import { el, field, fromLocalInput, time, toLocalInput } from './dom.js';
import { trying } from './problem.js';

const HOUR = 3_600_000;

/** The audit log, for those who oversee. */
export class AuditPart {
  constructor(api, section) {
    this.api = api;
    this.rows = el('tbody');
    this.hidePlaylists = el('input', { id: 'hide-playlists', type: 'checkbox', checked: true, onchange: () => this.#draw() });
    this.entries = [];
    const head = ['Time', 'Who', 'Act', 'Elements', 'Why', 'Outcome', 'Came back', 'Entry'];
    this.form = el(
      'form',
      { class: 'card', onsubmit: trying(() => this.open()) },
      el('h2', {}, 'Audit log'),
      el(
        'div',
        { class: 'fields' },
        field('From (your local time)', el('input', { id: 'audit-from', type: 'datetime-local', step: 1 })),
        field('Until (empty: now)', el('input', { id: 'audit-until', type: 'datetime-local', step: 1 })),
        field('Newest entries', el('input', { id: 'audit-limit', type: 'number', min: 1, max: 1000, value: 200 })),
      ),
      el(
        'div',
        { class: 'actions' },
        el('button', { id: 'read-audit' }, 'Read'),
        el('label', {}, this.hidePlaylists, 'leave out the playlists of a running view'),
      ),
    );
    section.replaceChildren(
      this.form,
      el(
        'div',
        { class: 'card wide' },
        el(
          'table',
          { id: 'audit-table' },
          el('thead', {}, el('tr', {}, ...head.map((t) => el('th', {}, t)))),
          this.rows,
        ),
      ),
    );
    this.#input('audit-from').value = toLocalInput(new Date(Date.now() - HOUR));
  }

  async open() {
    const asked = new URLSearchParams({ limit: this.#input('audit-limit').value });
    for (const name of ['from', 'until']) {
      const value = fromLocalInput(this.#input(`audit-${name}`).value);
      if (value) {
        asked.set(name, value);
      }
    }
    this.entries = (await this.api.get(`/v1/audit-entries?${asked}`)).entries;
    this.#draw();
  }

  #draw() {
    const shown = this.entries.filter((e) => !this.hidePlaylists.checked || e.action !== 'FollowView' || e.outcome !== 'answered');
    this.rows.replaceChildren(...shown.map(row));
  }

  #input(id) {
    return this.form.querySelector(`#${id}`);
  }
}

function row(entry) {
  const purpose = entry.purpose;
  const why = purpose ? [purpose.code, purpose.number, purpose.narrative].filter(Boolean).join(' · ') : '';
  const elements = Object.entries(entry.elements).map(([name, value]) => el('div', {}, `${name}: ${value}`));
  const out = Object.entries(entry.redacted ?? {}).map(([name, why]) => el('div', { class: 'quiet-text', 'data-redacted': name }, takenOut(name, why)));
  const outcome = entry.outcome === 'refused' ? 'bad' : '';
  return el(
    'tr',
    { 'data-entry': entry.id, 'data-action': entry.action, 'data-outcome': entry.outcome },
    el('td', {}, time(entry.at)),
    el('td', {}, entry.who.name, el('div', { class: 'quiet-text' }, [entry.who.department, entry.who.agency].filter(Boolean).join(', '))),
    el('td', {}, entry.action),
    el('td', {}, ...elements, ...out),
    el('td', {}, why),
    el('td', { class: outcome }, entry.outcome, entry.clause ? el('div', {}, el('code', {}, entry.clause)) : null),
    el('td', {}, entry.answer ? `${entry.answer.count}` : '', entry.answer ? el('div', {}, el('code', {}, entry.answer.digest.slice(0, 12))) : null),
    el('td', {}, el('code', {}, entry.id), entry.inReplyTo ? el('div', { class: 'quiet-text' }, 'to ', el('code', {}, entry.inReplyTo)) : null),
  );
}

/** Never a blank: what stood there, that it was taken out, by which authority, by whom and when. */
function takenOut(name, why) {
  return `${name.replace(/^element\./, '')}: taken out by authority of ${why.authority}, approved by ${why.actor} at ${time(why.at)}`;
}
