/** The build of MapLibre whose worker is a file of its own, as a strict content policy wants it. */
declare module 'maplibre-gl/dist/maplibre-gl-csp.js' {
  export * from 'maplibre-gl';
  export { default } from 'maplibre-gl';
}
