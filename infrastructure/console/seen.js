import { el } from './dom.js';

const POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
const NOT_SHOWN = '–';

/** Which camera saw it, and where that is, for those who may know. */
export function place(seen) {
  const where = [seen.place?.site, seen.place?.description].filter(Boolean).join(', ');
  return [el('strong', {}, seen.cameraId), el('div', { class: 'quiet-text' }, where)];
}

/** As a point of the compass. */
export function towards(seen) {
  return seen.direction === undefined ? NOT_SHOWN : POINTS[Math.round(seen.direction / 45) % POINTS.length];
}

export function percent(part) {
  return part === undefined ? NOT_SHOWN : `${Math.round(part * 100)}\u00a0%`;
}
