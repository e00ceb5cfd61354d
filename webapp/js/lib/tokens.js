// Colours of tokens.css as the browser resolves them now, for canvases that know no custom properties.

/**
 * @param {string} token name without dashes in front, e.g. `kind-person`
 * @param {Element} [within] element whose theme counts
 * @returns {string} an rgb colour
 */
export function colour(token, within = document.body) {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  probe.style.color = `var(--${token})`;
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
