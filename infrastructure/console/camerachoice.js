import { el } from './dom.js';

const FEW = 8;

/** Cameras to tick; those of the class that answers such questions come first. */
export class CameraChoice {
  #boxes = [];

  constructor(prefix, legend, cameraClass) {
    this.prefix = prefix;
    this.cameraClass = cameraClass;
    this.list = el('div', { id: `${prefix}-cameras`, class: 'choices' });
    this.narrow = el('input', {
      id: `${prefix}-narrow`,
      placeholder: 'Find a camera',
      'aria-label': 'Find a camera',
      autocomplete: 'off',
      oninput: () => this.#narrow(),
    });
    this.element = el('fieldset', {}, el('legend', {}, legend), this.narrow, this.list);
  }

  /** Ticks stay; a single camera of the class is ticked by itself when that is asked for. */
  offer(cameras, tickOnly) {
    const ticked = new Set(this.ids());
    const fits = (camera) => camera.cameraClass === this.cameraClass;
    const sorted = [...cameras].sort((a, b) => fits(b) - fits(a) || a.id.localeCompare(b.id));
    const only = tickOnly && this.#boxes.length === 0 && cameras.filter(fits).length === 1;
    this.#boxes = sorted.map((camera) => ({ camera, box: this.#box(camera, ticked.has(camera.id) || (only && fits(camera))) }));
    this.list.replaceChildren(
      ...this.#boxes.map(({ camera, box }) =>
        el('label', {}, box, camera.id, el('span', { class: 'quiet-text' }, ` ${camera.cameraClass} · ${camera.place.site}`)),
      ),
    );
    this.narrow.hidden = cameras.length <= FEW;
    this.#narrow();
  }

  ids() {
    return this.#boxes.filter(({ box }) => box.checked).map(({ camera }) => camera.id);
  }

  #box(camera, checked) {
    const box = el('input', { id: `${this.prefix}-camera-${camera.id}`, type: 'checkbox' });
    box.checked = checked;
    return box;
  }

  /** What is ticked stays in sight. */
  #narrow() {
    const sought = this.narrow.value.trim().toLowerCase();
    for (const { camera, box } of this.#boxes) {
      const text = `${camera.id} ${camera.place.site} ${camera.place.description}`.toLowerCase();
      box.parentElement.hidden = !box.checked && !text.includes(sought);
    }
  }
}
