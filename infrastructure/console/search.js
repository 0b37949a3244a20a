import { AreaChoice } from './area.js';
import { CameraChoice } from './camerachoice.js';
import { el, field, fromLocalInput, toLocalInput } from './dom.js';
import { Problem, trying } from './problem.js';
import { Reason } from './reason.js';
import { Results } from './results.js';

const HOUR = 3_600_000;

/**
 * A part of the page in which something is looked for: why first, then what, when and where.
 *
 * The kind says what: `name` (of the part, and before its ids), `title`, `path`, `member` of the answer, `cameraClass`,
 * `needsCameras` (whether they must be named), `camerasText`, `fields`, `question()`, `columns`, `idOf(found)`,
 * `cells(found, results)`, `empty`.
 */
export class Search {
  constructor(api, section, kind) {
    this.api = api;
    this.kind = kind;
    this.reason = new Reason(`${kind.name}-reason`);
    this.cameras = new CameraChoice(kind.name, kind.camerasText, kind.cameraClass);
    this.area = new AreaChoice(kind.name);
    this.from = el('input', { id: `${kind.name}-from`, type: 'datetime-local', step: 1, required: true });
    this.until = el('input', { id: `${kind.name}-until`, type: 'datetime-local', step: 1 });
    this.from.value = toLocalInput(new Date(Date.now() - HOUR));
    this.notice = el('p', { id: `${kind.name}-notice`, class: 'warn', hidden: true });
    this.results = new Results(api, kind);
    section.replaceChildren(this.#form(), this.results.element);
  }

  async open() {
    this.reason.focus();
    const shown = await this.api.all('/v1/cameras', 'cameras');
    const cameras = shown.map(({ camera }) => camera);
    this.cameras.offer(cameras, this.kind.needsCameras);
    const asked = cameras.find((camera) => camera.cameraClass === this.kind.cameraClass) ?? cameras[0];
    this.notice.hidden = asked?.cameraClass === this.kind.cameraClass;
    this.notice.textContent = `There is no camera of class ${this.kind.cameraClass} yet, so nothing can be found; a technician registers one under Commissioning.`;
    if (asked) {
      await this.#offerReasons(asked);
    }
  }

  /** The reasons that count for looking into what a camera recorded. */
  async #offerReasons(camera) {
    const { purposes, refusal } = await this.api.get(`/v1/cameras/${camera.id}/purposes?for=recorded`);
    this.reason.offer(purposes);
    if (purposes.length === 0) {
      throw new Problem({ title: 'No reason allows this here', ...refusal });
    }
  }

  #form() {
    const { name, title, fields } = this.kind;
    const part = (legend, ...content) => el('fieldset', {}, el('legend', {}, legend), ...content);
    return el(
      'form',
      { id: `${name}-form`, class: 'card', onsubmit: trying(() => this.#search()) },
      el('h2', {}, title),
      el('p', { class: 'quiet-text' }, 'Your name, the time, the question and its reason are recorded before anything is looked up.'),
      this.notice,
      part('Why', el('div', { class: 'fields' }, ...this.reason.fields)),
      part('What', ...fields),
      part(
        'When',
        el(
          'div',
          { class: 'fields' },
          field('From (your local time)', this.from),
          field('Until (empty: now, and on if you keep looking)', this.until),
        ),
      ),
      this.cameras.element,
      this.area.element,
      el('div', { class: 'actions' }, el('button', { id: `search-${name}` }, 'Search')),
    );
  }

  async #search() {
    this.results.clear();
    const cameras = this.cameras.ids();
    const question = {
      ...this.kind.question(),
      cameras: cameras.length > 0 ? cameras : undefined,
      area: this.area.polygon(),
      from: fromLocalInput(this.from.value),
      until: fromLocalInput(this.until.value) ?? new Date().toISOString(),
      purpose: this.reason.purpose(),
    };
    await this.results.ask(question, this.until.value === '', this.reason.needsNewWords());
  }
}
