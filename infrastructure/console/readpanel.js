import { el, field, time } from './dom.js';
import { enlarged, frame } from './platepicture.js';
import { plateText } from './platetext.js';
import { trying } from './problem.js';

/** One read, opened below its row: its picture, and what a person sees there instead. */
export class ReadPanel {
  constructor(api) {
    this.api = api;
    this.row = null;
  }

  picture(event, read, results) {
    return trying(async () => {
      const opened = await this.api.post(`/v1/reads/${read.readId}/picture`, { purpose: results.question().purpose });
      const picture = new Picture(read, opened);
      this.#below(event, read, el('div', { class: 'read' }, el('div', {}, picture.plate, this.#form(read, results)), picture.whole));
    })(event);
  }

  correct(event, read, results) {
    this.#below(event, read, this.#form(read, results));
    this.row.querySelector('#correct-plate').select();
  }

  #below(event, read, ...content) {
    this.close();
    const from = event.target;
    const back = () => {
      this.close();
      from.focus();
    };
    this.row = el('tr', { id: 'read-panel', 'data-read': read.readId }, el('td', { colspan: from.closest('tr').cells.length }, ...content));
    this.row.addEventListener('keydown', (key) => key.key === 'Escape' && back());
    const close = this.row.querySelector('#close-read');
    close.addEventListener('click', back);
    from.closest('tr').after(this.row);
    this.row.scrollIntoView({ block: 'nearest' });
    close.focus({ preventScroll: true });
  }

  close() {
    this.row?.remove();
    this.row = null;
  }

  #form(read, results) {
    const plate = el('input', { id: 'correct-plate', class: 'plate', value: read.plate, autocomplete: 'off', maxlength: 20 });
    const others = read.candidates.map((other) => other.plate).filter((text) => text !== read.plate);
    return el(
      'form',
      { id: 'correct-form', onsubmit: trying(() => this.#save(read, plate.value, results)) },
      el(
        'div',
        { class: 'fields' },
        field('What the picture shows', plate),
        el(
          'p',
          { class: 'quiet-text' },
          others.length > 0 ? `It may also say ${others.join(', ')}. ` : '',
          'What was read stays beside the correction, with your name.',
        ),
      ),
      el(
        'div',
        { class: 'actions' },
        el('button', { id: 'save-correction' }, 'Save the correction'),
        el('button', { id: 'close-read', type: 'button', class: 'quiet' }, 'Close'),
      ),
    );
  }

  async #save(read, plate, results) {
    const { revision } = await this.api.post(`/v1/reads/${read.readId}/corrections`, { plate, revision: read.revision });
    this.close();
    const row = results.replace({ ...read, plate: plateText(plate), matchKind: undefined, revision });
    row.querySelector('[data-act=correct]').focus();
  }
}

/** The whole picture with the plate framed, and the plate large. */
class Picture {
  constructor(read, opened) {
    const image = el('img', { id: 'read-picture', src: opened.address, alt: `Picture in which ${read.plate} was read` });
    const framed = el('div', { class: 'framed' }, image);
    this.plate = el('div', { class: 'enlarged' });
    this.whole = el('figure', {}, framed, caption(read, opened));
    if (opened.plateBox) {
      framed.append(frame(opened.plateBox));
      image.addEventListener('load', () => this.plate.replaceChildren(enlarged(image, opened.plateBox, 'read-plate')));
    }
  }
}

function caption(read, opened) {
  const end = new Date(opened.expires).toLocaleTimeString();
  return el(
    'figcaption',
    { class: 'quiet-text' },
    `${time(read.capturedAt)}, ${read.cameraId}, ${read.frames} frames agree. The picture’s address is void after ${end}; this opening is `,
    el('code', { id: 'picture-audit-id' }, opened.auditId),
    ' in the audit log.',
  );
}
