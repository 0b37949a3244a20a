import type { StyleSpecification } from 'maplibre-gl';

/** The demonstration city, drawn in the console's colours; without letters, so that no fonts are asked for. */
export function demonstrationStyle(): StyleSpecification {
  const tokens = getComputedStyle(document.documentElement);
  const colour = (name: string) => tokens.getPropertyValue(`--${name}`).trim();
  const ofKind = (kind: string) => ['==', ['get', 'kind'], kind] as ['==', ['get', string], string];
  return {
    version: 8,
    sources: { city: { type: 'geojson', data: new URL('./city.json', document.baseURI).href, attribution: '' } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colour('land') } },
      { id: 'water', type: 'fill', source: 'city', filter: ofKind('water'), paint: { 'fill-color': colour('water') } },
      { id: 'park', type: 'fill', source: 'city', filter: ofKind('park'), paint: { 'fill-color': colour('park') } },
      { id: 'street', type: 'line', source: 'city', filter: ofKind('street'), paint: { 'line-color': colour('street'), 'line-width': 1.5 } },
      { id: 'avenue', type: 'line', source: 'city', filter: ofKind('avenue'), paint: { 'line-color': colour('street'), 'line-width': 4 } },
    ],
  };
}
