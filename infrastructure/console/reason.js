import { choice, el, field } from './dom.js';

/** Why somebody looks: the reasons that count here, and what each of them needs. */
export class Reason {
  #purposes = [];

  /** @param prefix of the fields' ids */
  constructor(prefix = 'reason') {
    this.code = choice(`${prefix}-code`, []);
    this.number = el('input', { id: `${prefix}-number`, autocomplete: 'off' });
    this.narrative = el('textarea', { id: `${prefix}-narrative`, rows: 2 });
    this.offence = choice(`${prefix}-offence`, []);
    this.fields = [
      field('Reason', this.code),
      field('Incident or case number', this.number),
      field('Class of the offence', this.offence),
      field('Reason, in your own words', this.narrative),
    ];
    this.code.addEventListener('change', () => this.#fit());
  }

  /** What has been filled in stays, as far as it still counts. */
  offer(purposes) {
    const chosen = this.code.value;
    this.#purposes = purposes;
    this.code.replaceChildren(...purposes.map((one) => el('option', { value: one.code }, one.text)));
    if (purposes.some((one) => one.code === chosen)) {
      this.code.value = chosen;
    }
    this.#fit();
  }

  /** As the API takes it. */
  purpose() {
    const given = (control) => (control.closest('[hidden]') ? undefined : control.value.trim() || undefined);
    return {
      code: this.code.value || undefined,
      number: given(this.number),
      narrative: given(this.narrative),
      offence: given(this.offence),
    };
  }

  /** Such words count once; the same question with them is refused the next time. */
  needsNewWords() {
    return this.#chosen()?.narrative ?? false;
  }

  focus() {
    this.code.focus();
  }

  #chosen() {
    return this.#purposes.find((one) => one.code === this.code.value);
  }

  #fit() {
    const purpose = this.#chosen();
    const needs = (control, needed) => {
      control.parentElement.hidden = !needed;
    };
    needs(this.number, purpose?.number);
    this.number.placeholder = purpose?.number ?? '';
    needs(this.narrative, purpose?.narrative);
    const offences = purpose?.offences ?? [];
    needs(this.offence, offences.length > 0);
    const chosen = this.offence.value;
    this.offence.replaceChildren(
      ...offences.map((one) => el('option', { value: one.code, selected: one.code === chosen }, one.text)),
    );
  }
}

/** In one line, for people. */
export function reasonText(purpose) {
  return [purpose.code, purpose.number, purpose.offence, purpose.narrative].filter(Boolean).join(' · ');
}
