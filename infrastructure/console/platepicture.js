const SVG = 'http://www.w3.org/2000/svg';
const AROUND = 0.35;

/** The plate's place in a picture. */
export function frame(box) {
  const drawing = svg('svg', { viewBox: '0 0 1000 1000', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const { left, top, width, height } = box;
  drawing.append(svg('rect', { x: left * 1000, y: top * 1000, width: width * 1000, height: height * 1000 }));
  return drawing;
}

/** The plate, cut out of a picture that has loaded. */
export function enlarged(image, box, id) {
  const wide = image.naturalWidth;
  const high = image.naturalHeight;
  const margin = AROUND * box.height * high;
  const view = [
    box.left * wide - margin,
    box.top * high - margin,
    box.width * wide + 2 * margin,
    box.height * high + 2 * margin,
  ];
  const drawing = svg('svg', { id, viewBox: view.join(' '), role: 'img', 'aria-label': 'The plate, enlarged' });
  drawing.append(svg('image', { href: image.src, width: wide, height: high }));
  return drawing;
}

function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  return element;
}
