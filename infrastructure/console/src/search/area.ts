import { Plain } from '../api/problem';

export const SIDES = ['west', 'south', 'east', 'north'] as const;
export type Side = (typeof SIDES)[number];

/** A part of the map as somebody gives it: four sides, or a polygon that is pasted. */
export type Area = Record<Side | 'polygon', string>;

export const EVERYWHERE: Area = { west: '', south: '', east: '', north: '', polygon: '' };

export interface AreaPolygon {
  type: string;
  coordinates: number[][][];
}

/** As the API takes it; undefined: everywhere. */
export function polygonOf(area: Area): AreaPolygon | undefined {
  if (area.polygon.trim()) {
    return polygonIn(area.polygon);
  }
  if (SIDES.every((side) => area[side] === '')) {
    return undefined;
  }
  const [west, south, east, north] = SIDES.map((side) => Number.parseFloat(area[side])) as [number, number, number, number];
  if (![west, south, east, north].every(Number.isFinite)) {
    throw new Plain('problem.fourSides');
  }
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

function polygonIn(text: string): AreaPolygon {
  let pasted;
  try {
    pasted = JSON.parse(text);
  } catch {
    throw new Plain('problem.notJson');
  }
  const shape = pasted.features?.[0]?.geometry ?? pasted.geometry ?? pasted;
  return { type: shape.type, coordinates: shape.coordinates };
}
