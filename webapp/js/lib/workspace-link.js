import { opened, saved } from "./workspace.js";

const NAME = "workspace";

/** An address that holds a whole workspace, compressed, after its #. @param {import("./workspace.js").Graph} graph @param {string} address @returns {Promise<string>} */
export async function addressOf(graph, address) {
  const url = new URL(address);
  const packed = await through(new TextEncoder().encode(saved(graph, "")), new CompressionStream("deflate-raw"));
  url.hash = `${NAME}=${btoa([...packed].map((byte) => String.fromCharCode(byte)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
  return url.href;
}

/** The workspace of an address, or undefined where it holds none. @param {string} hash @returns {Promise<import("./workspace.js").Graph | undefined>} */
export async function graphOf(hash) {
  const packed = new URLSearchParams(hash.replace(/^#/, "")).get(NAME);
  if (!packed) {
    return undefined;
  }
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    return opened(new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"))));
  } catch {
    return undefined;
  }
}

async function through(bytes, change) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer());
}

/**
 * Puts the workspace into the address after #, which no server sees, and on the clipboard where the browser allows it.
 *
 * @returns {Promise<"linkCopied"|"linkHere">} the word of what was done
 */
export async function published(graph) {
  const address = await addressOf(graph, location.href);
  history.replaceState(null, "", address);
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    return "linkHere";
  }
  return "linkCopied";
}
