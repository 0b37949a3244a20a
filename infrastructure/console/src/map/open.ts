import type { Map as Drawn, Marker } from 'maplibre-gl';
import { demonstrationStyle } from './style';
import type { Spot } from './places';

/** A map with a way to set markers, since MapLibre is fetched only when somebody opens a map. */
export interface OpenedMap {
  drawn: Drawn;
  mark(element: HTMLElement, spot: Spot, offset: [number, number]): Marker;
}

const CENTRE: [number, number] = [-122.3321, 47.6062];

/**
 * @param style the deployer's, by its address; undefined: the demonstration city
 * @throws where the browser draws no such maps
 */
export async function openMap(place: HTMLElement, style: string | undefined): Promise<OpenedMap> {
  const [{ default: maplibre }, { default: worker }] = await Promise.all([
    import('maplibre-gl/dist/maplibre-gl-csp.js'),
    import('maplibre-gl/dist/maplibre-gl-csp-worker.js?url'),
    import('maplibre-gl/dist/maplibre-gl.css'),
  ]);
  maplibre.setWorkerUrl(worker);
  const drawn = new maplibre.Map({ container: place, style: style ?? demonstrationStyle(), center: CENTRE, zoom: 13, attributionControl: style ? {} : false });
  drawn.addControl(new maplibre.NavigationControl());
  if (!style) {
    const stop = whenColoursChange(() => drawn.setStyle(demonstrationStyle()));
    drawn.on('remove', stop);
  }
  return {
    drawn,
    mark: (element, { longitudeDegrees, latitudeDegrees }, offset) => {
      const marker = new maplibre.Marker({ element, offset }).setLngLat([longitudeDegrees, latitudeDegrees]).addTo(drawn);
      // The button is inside it.
      for (const name of ['role', 'aria-label', 'tabindex']) {
        element.removeAttribute(name);
      }
      return marker;
    },
  };
}

/** Light and dark have other colours; returns how to stop. */
function whenColoursChange(redraw: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(redraw);
  system.addEventListener('change', redraw);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', redraw);
    chosen.disconnect();
  };
}
