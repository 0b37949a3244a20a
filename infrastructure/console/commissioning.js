import { choice, el, field } from './dom.js';
import { MaskDrawing } from './drawing.js';
import { trying } from './problem.js';

const CLASSES = ['cctv', 'alpr', 'recorded-only'];
const MOUNTS = ['fixed', 'mobile'];
const SURROUNDINGS = [
  'street',
  'pavement',
  'public-place',
  'school-grounds',
  'entrance',
  'corridor',
  'classroom',
  'office',
  'changing-room',
  'toilet',
];

/** Setting cameras up: register, look at a still, draw masks, approve them, permit changes. */
export class CommissioningPart {
  constructor(api, section) {
    this.api = api;
    this.camera = el('select', { id: 'commission-camera' });
    this.done = el('p', { id: 'commission-done', class: 'good', role: 'status' });
    this.canvas = el('canvas', { id: 'still-canvas', width: 1280, height: 720, tabindex: 0, 'aria-label': 'Masks of the camera' });
    this.drawing = new MaskDrawing(this.canvas);
    section.replaceChildren(this.done, this.#register(), this.#masks(), this.#changes());
    this.section = section;
  }

  async open() {
    const chosen = this.camera.value;
    const cameras = await this.api.all('/v1/cameras', 'cameras');
    this.cameras = cameras.map((shown) => shown.camera);
    this.camera.replaceChildren(...this.cameras.map((c) => el('option', { value: c.id, selected: c.id === chosen }, c.id)));
    this.#chosen();
  }

  #chosen() {
    const camera = this.cameras.find((c) => c.id === this.camera.value);
    this.#input('mask-version').value = camera?.latestMaskSet || 1;
    this.#input('mask-preset').replaceChildren(...(camera?.presets ?? ['home']).map((p) => el('option', { value: p }, p)));
  }

  #register() {
    const text = (id, label, more = {}) => field(label, el('input', { id: `register-${id}`, ...more }));
    return el(
      'form',
      { id: 'register-form', class: 'card', onsubmit: trying(() => this.#registerCamera()) },
      el('h2', {}, 'Register a camera'),
      el(
        'div',
        { class: 'fields' },
        text('id', 'Id (a-z, 0-9, -)'),
        field('Class', choice('register-class', CLASSES)),
        field('Mount', choice('register-mount', MOUNTS)),
        text('site', 'Site'),
        text('description', 'Spot'),
        text('latitude', 'Latitude, degrees', { type: 'number', step: 'any' }),
        text('longitude', 'Longitude, degrees', { type: 'number', step: 'any' }),
        text('owner', 'Owner (id of the agency)'),
        field('Surroundings', choice('register-surroundings', SURROUNDINGS)),
        text('looks-at', 'What it looks at'),
        text('presets', 'Presets, parted by commas', { value: 'home' }),
      ),
      el('button', { id: 'register' }, 'Register'),
    );
  }

  async #registerCamera() {
    const value = (id) => this.#input(`register-${id}`).value.trim() || undefined;
    const camera = await this.api.post('/v1/cameras', {
      id: value('id'),
      cameraClass: value('class'),
      mount: value('mount'),
      place: {
        site: value('site'),
        description: value('description'),
        latitudeDegrees: value('latitude') === undefined ? undefined : Number(value('latitude')),
        longitudeDegrees: value('longitude') === undefined ? undefined : Number(value('longitude')),
      },
      owner: value('owner'),
      surroundings: value('surroundings'),
      looksAt: value('looks-at'),
      presets: (value('presets') ?? '').split(',').map((p) => p.trim()).filter(Boolean),
    });
    await this.open();
    this.camera.value = camera.id;
    this.#chosen();
    this.#say(`Registered ${camera.id}. It records nothing until a mask set is approved.`);
  }

  #masks() {
    const button = (id, label, work, quiet = true) =>
      el('button', { id, type: 'button', class: quiet ? 'quiet' : null, onclick: trying(work) }, label);
    this.camera.addEventListener('change', () => {
      this.drawing.reset();
      this.#chosen();
    });
    return el(
      'div',
      { class: 'card' },
      el('h2', {}, 'Mask set'),
      el(
        'div',
        { class: 'fields' },
        field('Camera', this.camera),
        field('Preset', el('select', { id: 'mask-preset' })),
        field('Margin, pixels', el('input', { id: 'margin-pixels', type: 'number', min: 0, max: 200, value: 8 })),
        field('Authorisation (if a set is in force)', el('input', { id: 'authorisation-id', autocomplete: 'off' })),
      ),
      el(
        'p',
        { class: 'quiet-text' },
        'Click the corners of each area, and its first corner again to close it. No area at all is a proposal of “nothing to mask”.',
      ),
      el(
        'div',
        { class: 'actions' },
        button('take-still', 'Take a still', () => this.#still()),
        button('polygon-undo', 'Undo', () => this.drawing.undo()),
        button('polygon-clear', 'Clear', () => this.drawing.clear()),
        button('propose', 'Propose', () => this.#propose(), false),
      ),
      this.canvas,
      el(
        'div',
        { class: 'fields' },
        field('Version', el('input', { id: 'mask-version', type: 'number', min: 1, value: 1 })),
        field('Who told a person in the picture by day', el('input', { id: 'identified-by-day', autocomplete: 'off' })),
        field('Who by night', el('input', { id: 'identified-by-night', autocomplete: 'off' })),
      ),
      el(
        'div',
        { class: 'actions' },
        button('show-masks', 'Show', () => this.#show()),
        button('approve', 'Approve', () => this.#approve(), false),
      ),
    );
  }

  async #still() {
    const still = await this.api.post(`/v1/cameras/${this.camera.value}/stills`);
    await this.drawing.lay(`data:${still.mediaType};base64,${still.image}`, still.width, still.height);
    this.#say(`Still taken at ${still.at}; this look is ${still.auditId} in the audit log.`);
  }

  async #propose() {
    const authorisation = this.#input('authorisation-id').value.trim() || undefined;
    const proposal = await this.api.post(`/v1/cameras/${this.camera.value}/mask-sets`, {
      plan: {
        pictureSize: this.drawing.pictureSize(),
        marginPixels: Number(this.#input('margin-pixels').value),
        views: { [this.#input('mask-preset').value]: this.drawing.polygons() },
      },
      authorisation,
    });
    this.#input('mask-version').value = proposal.version;
    this.#say(`Proposed as version ${proposal.version}. Somebody else has to approve it.`);
  }

  async #show() {
    const set = await this.api.get(`/v1/cameras/${this.camera.value}/mask-sets/${this.#input('mask-version').value}`);
    const preset = this.#input('mask-preset').value;
    this.drawing.show(set.plan.pictureSize, set.plan.views[preset] ?? []);
    const state = set.inForce ? 'in force' : set.approvedBy ? 'approved, no longer in force' : 'proposed';
    this.#say(`Version ${set.version} is ${state}.`);
  }

  async #approve() {
    const version = this.#input('mask-version').value;
    const camera = await this.api.post(`/v1/cameras/${this.camera.value}/mask-sets/${version}/approval`, {
      identifiedByDay: this.#input('identified-by-day').value.trim() || undefined,
      identifiedByNight: this.#input('identified-by-night').value.trim() || undefined,
    });
    this.#say(`Version ${version} is in force; ${camera.id} records from now on.`);
  }

  #changes() {
    return el(
      'div',
      { class: 'card' },
      el('h2', {}, 'Changes'),
      el('p', { class: 'quiet-text' }, 'A change needs the operations manager’s authorisation beforehand, and withdraws the approval of the mask set.'),
      el(
        'form',
        { onsubmit: trying(() => this.#authorise()) },
        el(
          'div',
          { class: 'fields' },
          field('What may be done', el('input', { id: 'authorise-text' })),
          field('Valid for, minutes', el('input', { id: 'authorise-minutes', type: 'number', min: 1, value: 60 })),
        ),
        el('button', { id: 'authorise' }, 'Authorise'),
      ),
      el(
        'form',
        { onsubmit: trying(() => this.#change()) },
        el(
          'div',
          { class: 'fields' },
          field('Authorisation', el('input', { id: 'change-authorisation', autocomplete: 'off' })),
          field('Surroundings now', choice('change-surroundings', SURROUNDINGS)),
          field('What it looks at now', el('input', { id: 'change-looks-at' })),
        ),
        el('button', { id: 'change' }, 'Change'),
      ),
    );
  }

  async #authorise() {
    const given = await this.api.post(`/v1/cameras/${this.camera.value}/authorisations`, {
      change: this.#input('authorise-text').value,
      validMinutes: Number(this.#input('authorise-minutes').value),
    });
    this.#input('authorisation-id').value = given.id;
    this.#input('change-authorisation').value = given.id;
    this.#say(`Authorisation ${given.id} for ${given.camera}, once, until ${given.until}.`);
  }

  async #change() {
    const camera = await this.api.patch(`/v1/cameras/${this.camera.value}`, {
      authorisation: this.#input('change-authorisation').value.trim(),
      surroundings: this.#input('change-surroundings').value,
      looksAt: this.#input('change-looks-at').value.trim() || undefined,
    });
    await this.open();
    this.#say(`${camera.id} is changed and records nothing until a mask set is approved anew.`);
  }

  #input(id) {
    return this.section.querySelector(`#${id}`);
  }

  #say(text) {
    this.done.textContent = text;
    this.done.scrollIntoView({ block: 'nearest' });
  }
}
