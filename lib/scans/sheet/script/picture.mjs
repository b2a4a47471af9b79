// The picture, with a frame around the cell that is looked at.
import { facts, make } from '../../../sheets/review.mjs';
import { picture, words } from './table.mjs';

const here = make('div', { className: 'here' });

/** The picture to scroll in. */
export function makePicture() {
  const { width, height } = picture;
  const image = make('img', { src: facts.data, alt: words.picture, width, height });
  const frame = make('div', { className: 'picture', tabIndex: 0 }, make('div', {}, image, here));
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', words.picture);
  return frame;
}

/** A box of the picture by itself, at most 360 pixels wide and 56 high. */
export function crop([x, y, width, height]) {
  const zoom = Math.min(3, 360 / Math.max(1, width), 56 / Math.max(1, height));
  const element = make('div', { className: 'crop' });
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', words.crop);
  Object.assign(element.style, {
    width: `${width * zoom}px`,
    height: `${height * zoom}px`,
    backgroundImage: `url(${facts.data})`,
    backgroundSize: `${picture.width * zoom}px ${picture.height * zoom}px`,
    backgroundPosition: `${-x * zoom}px ${-y * zoom}px`,
  });
  return element;
}

/** Frames a box in the picture, and scrolls to it. */
export function showIn([x, y, width, height]) {
  Object.assign(here.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  const frame = document.querySelector('.picture');
  frame.scrollTo({ left: x - frame.clientWidth / 3, top: y - frame.clientHeight / 3 });
}
