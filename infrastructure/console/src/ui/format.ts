const NOT_SHOWN = '–';

/** English is shown as the machine has it: dates of Seattle and of London differ. */
function locale(): string | undefined {
  const shown = document.documentElement.lang;
  return shown && shown !== 'en' ? shown : undefined;
}

export function time(at: string | Date | undefined): string {
  return at ? new Date(at).toLocaleString(locale()) : NOT_SHOWN;
}

export function clock(at: string | number | Date): string {
  return new Date(at).toLocaleTimeString(locale());
}

export function percent(part: number | undefined): string {
  return part === undefined ? NOT_SHOWN : `${Math.round(part * 100)}\u00a0%`;
}

/** For inputs of the kind datetime-local, which know no time zone. */
export function toLocalInput(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}

export function fromLocalInput(text: string): string | undefined {
  return text ? new Date(text).toISOString() : undefined;
}

/** Codes of the API as words. */
export function words(code: string): string {
  return code.replaceAll('-', ' ');
}
