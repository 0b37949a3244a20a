import { byId, el } from './dom.js';

/** What the API answered when it did not do what was asked (RFC 9457). */
export class Problem extends Error {
  constructor(document) {
    super(document.detail ?? document.title ?? 'Something went wrong');
    this.document = document;
  }
}

export function show(failure) {
  const document = failure instanceof Problem ? failure.document : { detail: failure.message };
  const box = byId('problem');
  box.replaceChildren(
    el('p', {}, el('strong', { id: 'problem-title' }, document.title ?? 'That did not work')),
    el('p', { id: 'problem-detail' }, document.detail ?? ''),
  );
  if (document.clause) {
    box.append(el('p', { class: 'quiet-text' }, 'Rule: ', el('code', { id: 'problem-clause' }, document.clause)));
  }
  if (document.problems?.length > 1) {
    box.append(el('ul', {}, ...document.problems.map((p) => el('li', {}, `${p.field}: ${p.message}`))));
  }
  box.hidden = false;
  box.scrollIntoView({ block: 'nearest' });
}

export function clear() {
  byId('problem').hidden = true;
}

/** Runs what a click asks for, and shows why when it fails. */
export function trying(work) {
  return async (event) => {
    event?.preventDefault?.();
    clear();
    try {
      await work(event);
    } catch (failure) {
      show(failure);
    }
  };
}
