// Elements are made of text and attributes only: nothing that a document holds is ever read as markup.
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'class') element.className = value;
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

export const $ = (selector) => document.querySelector(selector);

export function show(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(Boolean));
}

let fading;
export function toast(text, bad = false) {
  const box = $('#toast');
  box.textContent = text;
  box.className = `toast shown${bad ? ' bad' : ''}`;
  clearTimeout(fading);
  fading = setTimeout(() => { box.className = 'toast'; }, 4000);
}
