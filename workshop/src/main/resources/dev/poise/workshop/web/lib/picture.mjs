// A chart of the page as a picture of its own: what style sheets say is written into it, so that it looks the same anywhere.
import { keep } from './server.mjs';

const shapes = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order'];
const letters = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'font-variant-numeric'];
const space = 'http://www.w3.org/2000/svg';
/** The space around a chart, and the type of its title, in pixels. */
const margin = 12;
const titleSize = 16;
/** How many pixels of a picture there are for one of the page. */
const sharp = 2;

function dress(from, to) {
  const style = getComputedStyle(from);
  for (const name of from.matches('text, tspan') ? [...shapes, ...letters] : shapes) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  [...from.children].forEach((child, i) => dress(child, to.children[i]));
}

/** Draw a chart anew as a picture with a title and a background; nothing in it depends on the page. */
export function standalone(svg, title) {
  const { width, height } = svg.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const top = title ? titleSize * 1.8 : 0;
  const picture = document.createElementNS(space, 'svg');
  const size = { width: Math.round(width + 2 * margin), height: Math.round(height + top + 2 * margin) };
  for (const [name, value] of Object.entries({ xmlns: space, viewBox: `0 0 ${size.width} ${size.height}`, ...size })) picture.setAttribute(name, value);
  const add = (name, attributes, text = '') => {
    const element = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    picture.append(element);
  };
  if (svg.getAttribute('aria-label')) add('title', {}, svg.getAttribute('aria-label'));
  add('rect', { width: size.width, height: size.height, fill: page.backgroundColor });
  if (title) add('text', { x: margin, y: margin + titleSize, fill: page.color, 'font-family': page.fontFamily, 'font-size': titleSize, 'font-weight': 700 }, title);
  const inner = svg.cloneNode(true);
  dress(svg, inner);
  for (const name of ['role', 'aria-label', 'aria-hidden', 'style']) inner.removeAttribute(name);
  for (const [name, value] of Object.entries({ x: margin, y: margin + top, width, height })) inner.setAttribute(name, value);
  picture.append(inner);
  return { ...size, text: new XMLSerializer().serializeToString(picture) };
}

const fileName = title => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'chart';

export const saveSvg = (svg, title) => keep(new Blob([standalone(svg, title).text], { type: 'image/svg+xml' }), `${fileName(title)}.svg`);

/** Have the browser draw it, and hand over the pixels. */
export async function savePng(svg, title) {
  const { text, width, height } = standalone(svg, title);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharp;
  canvas.height = height * sharp;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
  keep(blob, `${fileName(title)}.png`);
}
