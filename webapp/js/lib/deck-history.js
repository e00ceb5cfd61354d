/** What was done to a plan, to be undone and done again. Steps with the same name one after the other are one step: a word that is typed. */
export class History {
  #past = [];
  #future = [];
  #name = "";
  #present;

  /** @param present the plan to begin with @param {number} most how many steps are kept */
  constructor(present, most = 200) {
    this.#present = present;
    this.most = most;
  }

  get present() {
    return this.#present;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** @param next the plan after the step @param {string} name of a step that goes on while it is called the same; "" for one of its own */
  step(next, name = "") {
    const goesOn = name !== "" && name === this.#name;
    if (!goesOn) {
      this.#past.push(this.#present);
      if (this.#past.length > this.most) this.#past.shift();
    }
    this.#name = name;
    this.#future = [];
    this.#present = next;
  }

  undo() {
    if (this.canUndo) {
      this.#future.push(this.#present);
      this.#present = this.#past.pop();
      this.#name = "";
    }
    return this.#present;
  }

  redo() {
    if (this.canRedo) {
      this.#past.push(this.#present);
      this.#present = this.#future.pop();
      this.#name = "";
    }
    return this.#present;
  }
}
