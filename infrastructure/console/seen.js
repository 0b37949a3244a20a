import { el } from './dom.js';

/** Which camera saw it, and where that is. */
export function place(seen) {
  return [
    el('strong', {}, seen.cameraId),
    el('br'),
    el('span', { class: 'quiet-text' }, [seen.place.site, seen.place.description].filter(Boolean).join(', ')),
  ];
}

export function percent(part) {
  return `${Math.round(part * 100)}\u00a0%`;
}
