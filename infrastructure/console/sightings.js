import { choice, el, field, time } from './dom.js';
import { Search } from './search.js';
import { percent, place, towards } from './seen.js';

const KINDS = ['vehicle', 'bus', 'motorcycle', 'bicycle', 'person'];
const BODY_TYPES = ['sedan', 'hatchback', 'estate', 'suv', 'van', 'pickup', 'truck'];
const COLOURS = ['black', 'white', 'grey', 'silver', 'red', 'orange', 'yellow', 'green', 'blue', 'brown'];

/** When was such an object in view of these cameras? There is no plate to ask for here. */
export class SightingsPart extends Search {
  constructor(api, section) {
    const kinds = KINDS.map((kind) => el('input', { id: `sightings-kind-${kind}`, type: 'checkbox', checked: kind === 'vehicle' }));
    const body = choice('sightings-body', [['', 'any'], ...BODY_TYPES]);
    const colour = choice('sightings-colour', [['', 'any'], ...COLOURS]);
    const listOf = (control) => (control.value ? [control.value] : undefined);
    super(api, section, {
      name: 'sightings',
      title: 'Sightings',
      path: '/v1/sightings/searches',
      member: 'sightings',
      cameraClass: 'cctv',
      needsCameras: true,
      camerasText: 'Where (tick cameras, or name a part of the map)',
      fields: [
        el('div', { class: 'choices' }, ...KINDS.map((kind, i) => el('label', {}, kinds[i], kind))),
        el('div', { class: 'fields' }, field('Colour', colour), field('Body type', body)),
      ],
      question: () => ({
        kinds: KINDS.filter((_, i) => kinds[i].checked),
        colours: listOf(colour),
        bodyTypes: listOf(body),
      }),
      columns: ['Time', 'Camera', 'Kind', 'Colour', 'Body type', 'Towards'],
      idOf: (seen) => seen.sightingId,
      cells,
      empty: 'Nothing of the kind was seen. Widen the span, tick more cameras, or leave colour and body type open.',
    });
  }
}

function cells(seen) {
  return [
    time(seen.capturedAt),
    place(seen),
    seen.kind,
    seen.colour ? `${seen.colour} (${percent(seen.colourConfidence)})` : 'unknown',
    seen.bodyType ?? 'unknown',
    towards(seen),
  ];
}
