const SVG = 'http://www.w3.org/2000/svg';

/** A bar for a span, with what was not recorded cut out of it. */
export function timeline(span, gaps) {
  const from = Date.parse(span.from);
  const length = Date.parse(span.until) - from;
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 1000 10');
  drawing.setAttribute('preserveAspectRatio', 'none');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', gaps.length === 0 ? 'recorded throughout' : `${gaps.length} gaps`);
  for (const gap of gaps) {
    const rect = document.createElementNS(SVG, 'rect');
    rect.setAttribute('x', (1000 * (gap.startDate.getTime() - from)) / length);
    rect.setAttribute('width', (1000 * (gap.endDate.getTime() - gap.startDate.getTime())) / length);
    rect.setAttribute('height', 10);
    rect.setAttribute('fill', '#b9b6ad');
    drawing.append(rect);
  }
  const bar = document.createElement('div');
  bar.className = 'timeline';
  bar.append(drawing);
  return bar;
}
