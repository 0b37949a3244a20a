import { el, field, time } from './dom.js';
import { isWrittenSo } from './platetext.js';
import { ReadPanel } from './readpanel.js';
import { Search } from './search.js';
import { percent, place, towards } from './seen.js';

/** Plate reads of ALPR cameras: looked for, looked at, corrected. */
export class PlatesPart extends Search {
  constructor(api, section) {
    const plate = el('input', {
      id: 'plates-plate',
      autocomplete: 'off',
      autocapitalize: 'characters',
      spellcheck: 'false',
      maxlength: 20,
      class: 'plate',
    });
    const alike = el('input', { id: 'plates-alike', type: 'checkbox' });
    const panel = new ReadPanel(api);
    super(api, section, {
      name: 'plates',
      title: 'Plates',
      path: '/v1/reads/searches',
      member: 'reads',
      cameraClass: 'alpr',
      needsCameras: false,
      camerasText: 'Where (no camera ticked: whichever read it)',
      fields: [
        el(
          'div',
          { class: 'fields' },
          field('Plate (? for one character, * for any number)', plate),
          el('label', { class: 'tick' }, alike, 'Also those that look alike (O and 0, B and 8)'),
        ),
      ],
      question: () => ({
        plate: plate.value.trim() || undefined,
        alike: plate.value.trim() ? alike.checked : undefined,
      }),
      columns: ['Time', 'Camera', 'Plate', 'Confidence', 'Region', 'Towards', ''],
      idOf: (read) => read.readId,
      cells: (read, results) => cells(read, results, panel),
      empty: 'No read fits. Widen the span, put ? for characters that you are not sure of, or tick “look alike”.',
    });
  }
}

function cells(read, results, panel) {
  const button = (name, label, work) =>
    el(
      'button',
      { type: 'button', class: 'quiet', 'data-act': name, 'aria-label': `${label} of ${read.plate}`, onclick: work },
      label,
    );
  return [
    time(read.capturedAt),
    place(read),
    plate(read, results.question()),
    percent(read.plateConfidence),
    read.region ? `${read.region.code.toUpperCase()} (${percent(read.region.confidence)})` : '–',
    towards(read),
    el(
      'div',
      { class: 'actions' },
      button('picture', 'Picture', (event) => panel.picture(event, read, results)),
      button('correct', 'Correct', (event) => panel.correct(event, read, results)),
    ),
  ];
}

function plate(read, question) {
  const shown = [el('span', { class: 'plate' }, read.plate)];
  if (looksAlike(read, question)) {
    shown.push(' ', el('span', { class: 'badge warn', 'data-match': 'ocr-equivalent' }, 'looks alike'));
  }
  if (read.revision > 0) {
    shown.push(el('div', { class: 'quiet-text' }, `corrected; read as ${read.plateAsRead}`));
  }
  if (read.source !== 'casement') {
    shown.push(el('div', { class: 'quiet-text' }, `from ${read.source}`));
  }
  return shown;
}

/** Of a pattern the API says only that a read fits it, not whether as it is written. */
function looksAlike(read, question) {
  return read.matchKind === 'ocr-equivalent' || (read.matchKind === 'partial' && !isWrittenSo(read.plate, question.plate));
}
