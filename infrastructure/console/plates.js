import { el, field, time } from './dom.js';
import { ReadPanel } from './readpanel.js';
import { Search } from './search.js';

const HOW_IT_FITS = { 'ocr-equivalent': 'looks alike', partial: 'fits the pattern' };

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
      columns: ['Time', 'Camera', 'Plate', 'Confidence', 'Region', ''],
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
    plate(read),
    percent(read.plateConfidence),
    read.region ? `${read.region.code.toUpperCase()} (${percent(read.region.confidence)})` : '–',
    el(
      'div',
      { class: 'actions' },
      button('picture', 'Picture', (event) => panel.picture(event, read, results)),
      button('correct', 'Correct', (event) => panel.correct(event, read, results)),
    ),
  ];
}

export function place(seen) {
  return [
    el('strong', {}, seen.cameraId),
    el('br'),
    el('span', { class: 'quiet-text' }, [seen.place.site, seen.place.description].filter(Boolean).join(', ')),
  ];
}

export function percent(part) {
  return `${Math.round(part * 100)} %`;
}

function plate(read) {
  const shown = [el('span', { class: 'plate' }, read.plate)];
  const howItFits = HOW_IT_FITS[read.matchKind];
  if (howItFits) {
    shown.push(' ', el('span', { class: 'badge warn', 'data-match': read.matchKind }, howItFits));
  }
  if (read.revision > 0) {
    shown.push(el('div', { class: 'quiet-text' }, `corrected; read as ${read.plateAsRead}`));
  }
  if (read.source !== 'casement') {
    shown.push(el('div', { class: 'quiet-text' }, `from ${read.source}`));
  }
  return shown;
}
