const BETWEEN = /[\s.·•-]+/g;
const SPECIAL = /[\\^$+()[\]{}|]/g;

/** In capitals, without what is printed between the characters. */
export function plateText(written: string): string {
  return written.toUpperCase().replaceAll(BETWEEN, '');
}

/** Whether a plate fits a pattern without taking characters that look alike as the same. */
export function isWrittenSo(plate: string, pattern: string): boolean {
  const form = plateText(pattern).replaceAll(SPECIAL, '\\$&').replaceAll('?', '.').replaceAll('*', '.*');
  return new RegExp(`^${form}$`).test(plate);
}
