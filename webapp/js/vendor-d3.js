/**
 * The only module that knows d3. Its files are of the kind that hang themselves on one global object; imported in the order in which they
 * need each other, they work as modules too.
 */
import "d3-color";
import "d3-dispatch";
import "d3-ease";
import "d3-selection";
import "d3-timer";
import "d3-interpolate";
import "d3-drag";
import "d3-transition";
import "d3-zoom";
import "d3-brush";

export const { select, zoom, zoomIdentity, brushX } = globalThis.d3;
