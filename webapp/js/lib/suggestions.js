/**
 * The place after a step in a list that goes round, with -1 for "in the text box".
 *
 * @param {number} active place now, -1 for none
 * @param {number} step 1 or -1
 * @param {number} count how many there are
 * @returns {number} from -1 to count - 1
 */
export function moved(active, step, count) {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}

/**
 * A sentence with its number: `{0}` stands for it.
 *
 * @param {string} sentence
 * @param {number} number
 * @returns {string}
 */
export function fill(sentence, number) {
  return sentence.replace('{0}', String(number));
}
