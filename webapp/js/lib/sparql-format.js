import { isKeyword, tokens } from "./sparql-text.js";

const OWN_LINE = new Set(["select", "construct", "ask", "describe", "where", "order", "group", "having", "limit", "offset", "prefix", "base", "from", "values"]);
const IN_GROUP = new Set(["optional", "filter", "bind", "union", "minus", "graph", "values", "service", "select"]);
const TIGHT_AFTER = new Set(["(", "!", "^", "^^"]);
const TIGHT_BEFORE = new Set([")", ",", "*", "+", "^^"]);

/**
 * A query in one shape: clauses and triples each on their line, two spaces per group, keywords in capitals. Comments stay where they are, and only
 * spaces, line ends and the case of keywords change.
 */
export function formatted(query) {
  const out = new Lines();
  const read = tokens(query);
  let round = 0;
  for (const [index, token] of read.entries()) {
    const before = read[index - 1];
    const word = token.type === "word" ? token.text.toLowerCase() : "";
    if (token.type === "space") continue;
    if (token.type === "comment") {
      const alone = !before || /\n/.test(before.text) || index === 0;
      out.comment(token.text, alone);
    } else if (token.text === "{") {
      out.add("{");
      out.open();
    } else if (token.text === "}") {
      out.close();
      out.add("}");
      out.after = true;
    } else if (token.text === "(" || token.text === ")") {
      round += token.text === "(" ? 1 : -1;
      out.add(token.text, tightParenthesis(read, index));
    } else if (token.text === "." && round === 0) {
      out.add(".");
      out.end();
    } else if (token.text === ";" && round === 0) {
      out.add(";");
      out.end(1);
    } else {
      if (round === 0 && startsLine(word, out.depth)) out.end();
      out.add(isKeyword(token.text) && token.type === "word" && word !== "a" && word !== "true" && word !== "false" ? token.text.toUpperCase() : token.text, tight(read, index));
    }
  }
  return out.text();
}

function startsLine(word, depth) {
  return depth === 0 ? OWN_LINE.has(word) && word !== "where" : IN_GROUP.has(word) && word !== "union";
}

/** Whether a token stands directly after the one before, as it did: paths, operators and calls keep their look. */
function tight(read, index) {
  const token = read[index];
  const before = read[index - 1];
  if (!before || before.type === "space") return TIGHT_BEFORE.has(token.text) && token.text !== "*";
  return before.type !== "comment" && before.text !== "{" && before.text !== "}" && before.text !== ";" && before.text !== ".";
}

function tightParenthesis(read, index) {
  const before = read[index - 1];
  return read[index].text === ")" || (before && before.type !== "space" && before.text !== "{");
}

class Lines {
  depth = 0;
  after = false;
  #lines = [];
  #line = "";
  #extra = 0;

  add(text, tight = false) {
    if (this.after && text !== "." && text.toUpperCase() !== "UNION" && text !== "}" && !tight) this.end();
    this.after = false;
    const joined = this.#line === "" || tight || TIGHT_AFTER.has(this.#line.at(-1));
    this.#line += (joined ? "" : " ") + text;
  }

  comment(text, alone) {
    if (alone) {
      this.end(this.#extra);
      this.#lines.push(this.#indent() + text);
    } else {
      this.#line === "" && this.#lines.length ? (this.#lines[this.#lines.length - 1] += ` ${text}`) : this.add(text);
      const kept = this.#extra;
      this.end(kept);
    }
  }

  open() {
    this.end();
    this.depth++;
  }

  close() {
    this.end();
    this.depth = Math.max(0, this.depth - 1);
  }

  end(extra = 0) {
    if (this.#line.trim()) this.#lines.push(this.#indent() + this.#line.trim());
    this.#line = "";
    this.#extra = extra;
    this.after = false;
  }

  #indent() {
    return "  ".repeat(this.depth + this.#extra);
  }

  text() {
    this.end();
    return `${this.#lines.join("\n")}\n`;
  }
}
