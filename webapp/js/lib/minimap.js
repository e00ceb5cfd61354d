/**
 * A small map of the whole network with the part on screen; a click goes there.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {object} network of vis-network
 * @param {() => {x: number, y: number, token: string}[]} nodes
 * @param {(token: string) => string} token
 * @returns {() => void} draws it anew
 */
export function minimap(canvas, network, nodes, token) {
  const pen = canvas.getContext("2d");
  let scale = 1;
  let [left, top] = [0, 0];
  const draw = () => {
    const all = nodes();
    pen.clearRect(0, 0, canvas.width, canvas.height);
    if (all.length === 0) {
      return;
    }
    const xs = all.map((node) => node.x);
    const ys = all.map((node) => node.y);
    const [wide, high] = [Math.max(...xs) - Math.min(...xs) + 160, Math.max(...ys) - Math.min(...ys) + 120];
    scale = Math.min(canvas.width / wide, canvas.height / high);
    left = Math.min(...xs) - 80 - (canvas.width / scale - wide) / 2;
    top = Math.min(...ys) - 60 - (canvas.height / scale - high) / 2;
    for (const node of all) {
      pen.fillStyle = token(node.token);
      pen.fillRect((node.x - left) * scale - 1.5, (node.y - top) * scale - 1.5, 3, 3);
    }
    const from = network.DOMtoCanvas({ x: 0, y: 0 });
    const to = network.DOMtoCanvas({ x: network.canvas.frame.clientWidth, y: network.canvas.frame.clientHeight });
    pen.strokeStyle = token("ink");
    pen.strokeRect((from.x - left) * scale, (from.y - top) * scale, (to.x - from.x) * scale, (to.y - from.y) * scale);
  };
  let waiting = false;
  network.on("afterDrawing", () => {
    if (!waiting) {
      waiting = true;
      setTimeout(() => {
        waiting = false;
        draw();
      }, 120);
    }
  });
  canvas.addEventListener("click", (event) => {
    network.moveTo({ position: { x: event.offsetX / scale + left, y: event.offsetY / scale + top }, animation: false });
  });
  return draw;
}
