import { el, field } from './dom.js';

const SIDES = ['west', 'south', 'east', 'north'];

/** A part of the map: four sides, or a polygon that is pasted. */
export class AreaChoice {
  constructor(prefix) {
    this.sides = SIDES.map((side) =>
      el('input', { id: `${prefix}-${side}`, type: 'number', step: 'any', autocomplete: 'off' }),
    );
    this.pasted = el('textarea', {
      id: `${prefix}-polygon`,
      rows: 3,
      spellcheck: 'false',
      placeholder: '{"type": "Polygon", "coordinates": [[[-122.35, 47.59], …]]}',
    });
    this.element = el(
      'details',
      { id: `${prefix}-area` },
      el('summary', {}, 'A part of the map'),
      el(
        'div',
        { class: 'fields' },
        ...SIDES.map((side, i) => field(`${side[0].toUpperCase()}${side.slice(1)}, degrees`, this.sides[i])),
      ),
      field('Or paste a polygon (GeoJSON, longitude first)', this.pasted),
    );
  }

  /** As the API takes it; undefined: everywhere. */
  polygon() {
    if (this.pasted.value.trim()) {
      return polygonIn(this.pasted.value);
    }
    if (this.sides.every((side) => side.value === '')) {
      return undefined;
    }
    const [west, south, east, north] = this.sides.map((side) => Number.parseFloat(side.value));
    if (![west, south, east, north].every(Number.isFinite)) {
      throw new Error('An area has four sides: fill west, south, east and north in, or none of them.');
    }
    return {
      type: 'Polygon',
      coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
    };
  }
}

function polygonIn(text) {
  let pasted;
  try {
    pasted = JSON.parse(text);
  } catch {
    throw new Error('The pasted area is not JSON; paste a GeoJSON polygon, or empty the field.');
  }
  const shape = pasted.features?.[0]?.geometry ?? pasted.geometry ?? pasted;
  return { type: shape.type, coordinates: shape.coordinates };
}
