import { MOST_BYTES } from "./deck-plan.js";

const MARK = "d1.";

/** A plan as the part of an address after `#`: deflated JSON in base64url. @returns {Promise<string>} */
export async function encoded(plan) {
  const packed = await bytes(new Blob([JSON.stringify(plan)]).stream().pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return MARK + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Whether the part after `#` is meant as a plan. */
export function isDeck(hash) {
  return hash.replace(/^#/, "").startsWith(MARK);
}

/** What such a part holds. @throws when it holds no JSON, or more than a plan may be long @returns {Promise<unknown>} */
export async function decoded(hash) {
  const letters = atob(hash.replace(/^#/, "").slice(MARK.length).replaceAll("-", "+").replaceAll("_", "/"));
  const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const plain = await bytes(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")), MOST_BYTES);
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plain));
}

async function bytes(stream, most) {
  const parts = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("too long");
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
