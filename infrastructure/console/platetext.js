const BETWEEN = /[\s.·•-]+/g;

/** In capitals, without what is printed between the characters. */
export function plateText(written) {
  return written.toUpperCase().replaceAll(BETWEEN, '');
}

/** Whether a plate fits a pattern without taking characters that look alike as the same. */
export function isWrittenSo(plate, pattern) {
  const form = plateText(pattern).replaceAll('?', '.').replaceAll('*', '.*');
  return new RegExp(`^${form}$`).test(plate);
}
