/** Makes an element; text is always text, never markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== null));
  return element;
}

export function field(label, control) {
  return el('label', {}, label, control);
}

/** A choice of values, or of values with the text that is shown for each. */
export function choice(id, options, attributes = {}) {
  const pairs = options.map((option) => (Array.isArray(option) ? option : [option, option]));
  return el('select', { id, ...attributes }, ...pairs.map(([value, text]) => el('option', { value }, text)));
}

export function byId(id) {
  return document.getElementById(id);
}

export function time(text) {
  return text ? new Date(text).toLocaleString() : '–';
}

/** For inputs of the kind datetime-local, which know no time zone. */
export function toLocalInput(date) {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}

export function fromLocalInput(text) {
  return text ? new Date(text).toISOString() : undefined;
}
