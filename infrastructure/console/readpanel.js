import { el, field, time } from './dom.js';
import { trying } from './problem.js';

const SVG = 'http://www.w3.org/2000/svg';
const AROUND = 0.35;

/** One read, opened below its row: its picture, and what a person sees there instead. */
export class ReadPanel {
  constructor(api) {
    this.api = api;
    this.row = null;
  }

  picture(event, read, results) {
    return trying(async () => {
      const opened = await this.api.post(`/v1/reads/${read.readId}/picture`, { purpose: results.purpose() });
      this.#below(event, read, figure(opened, read), this.#form(read, results));
    })(event);
  }

  correct(event, read, results) {
    this.#below(event, read, this.#form(read, results));
    this.row.querySelector('#correct-plate').select();
  }

  #below(event, read, ...content) {
    this.close();
    const from = event.target;
    const close = el('button', { id: 'close-read', type: 'button', class: 'quiet', onclick: () => this.close() }, 'Close');
    this.row = el('tr', { id: 'read-panel', 'data-read': read.readId }, el('td', { colspan: 6 }, ...content, close));
    this.row.addEventListener('keydown', (key) => {
      if (key.key === 'Escape') {
        this.close();
        from.focus();
      }
    });
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
      el('div', { class: 'actions' }, el('button', { id: 'save-correction' }, 'Save the correction')),
    );
  }

  async #save(read, plate, results) {
    const { revision } = await this.api.post(`/v1/reads/${read.readId}/corrections`, { plate, revision: read.revision });
    this.close();
    results.replace({ ...read, plate: plate.toUpperCase().replaceAll(/[\s.·•-]+/g, ''), matchKind: undefined, revision });
  }
}

/** The whole picture with the plate framed, and the plate large. */
function figure(opened, read) {
  const image = el('img', { id: 'read-picture', src: opened.address, alt: `Picture in which ${read.plate} was read` });
  const whole = el('div', { class: 'read-picture' }, image);
  const shown = el(
    'figure',
    { class: 'read' },
    whole,
    el(
      'figcaption',
      { class: 'quiet-text' },
      `${time(read.capturedAt)}, ${read.cameraId}, ${read.frames} frames agree. The picture’s address is void after ${new Date(opened.expires).toLocaleTimeString()}; this opening is `,
      el('code', { id: 'picture-audit-id' }, opened.auditId),
      ' in the audit log.',
    ),
  );
  if (opened.plateBox) {
    whole.append(frame(opened.plateBox));
    image.addEventListener('load', () => shown.prepend(enlarged(image, opened.plateBox)));
  }
  return shown;
}

function frame(box) {
  const drawing = svg('svg', { viewBox: '0 0 1000 1000', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const { left, top, width, height } = box;
  drawing.append(svg('rect', { x: left * 1000, y: top * 1000, width: width * 1000, height: height * 1000 }));
  return drawing;
}

function enlarged(image, box) {
  const wide = image.naturalWidth;
  const high = image.naturalHeight;
  const margin = AROUND * box.height * high;
  const view = [
    box.left * wide - margin,
    box.top * high - margin,
    box.width * wide + 2 * margin,
    box.height * high + 2 * margin,
  ];
  const drawing = svg('svg', { id: 'read-plate', class: 'enlarged', viewBox: view.join(' '), role: 'img', 'aria-label': 'The plate, enlarged' });
  drawing.append(svg('image', { href: image.src, width: wide, height: high }));
  return drawing;
}

function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  return element;
}
