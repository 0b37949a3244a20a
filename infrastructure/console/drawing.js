const CLOSE_ENOUGH = 0.015;

/** Polygons drawn over a still, in coordinates from 0 to 1. */
export class MaskDrawing {
  #closed = [];
  #open = [];
  #still = null;

  constructor(canvas) {
    this.canvas = canvas;
    canvas.addEventListener('pointerdown', (event) => this.#point(event));
    this.#draw();
  }

  async lay(address, width, height) {
    const still = new Image();
    still.src = address;
    await still.decode();
    this.canvas.width = width;
    this.canvas.height = height;
    this.#still = still;
    this.#draw();
  }

  show(pictureSize, polygons) {
    if (this.canvas.width !== pictureSize.width || this.canvas.height !== pictureSize.height) {
      this.canvas.width = pictureSize.width;
      this.canvas.height = pictureSize.height;
      this.#still = null;
    }
    this.#closed = polygons.map((polygon) => polygon.corners);
    this.#open = [];
    this.#draw();
  }

  pictureSize() {
    return { width: this.canvas.width, height: this.canvas.height };
  }

  /** @throws when an area has been begun and not closed */
  polygons() {
    if (this.#open.length > 0) {
      throw new Error('Close the last area (click its first corner), or undo it.');
    }
    return this.#closed.map((corners) => ({ corners }));
  }

  undo() {
    if (this.#open.length > 0) {
      this.#open.pop();
    } else {
      this.#closed.pop();
    }
    this.#draw();
  }

  clear() {
    this.#closed = [];
    this.#open = [];
    this.#draw();
  }

  /** For another camera: neither its picture nor its areas are this one's. */
  reset() {
    this.#still = null;
    this.clear();
  }

  #point(event) {
    const box = this.canvas.getBoundingClientRect();
    const within = (value) => Math.min(1, Math.max(0, value));
    const corner = {
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    };
    const [first] = this.#open;
    if (this.#open.length >= 3 && Math.hypot(corner.x - first.x, corner.y - first.y) < CLOSE_ENOUGH) {
      this.#closed.push(this.#open);
      this.#open = [];
    } else {
      this.#open.push(corner);
    }
    this.#draw();
  }

  #draw() {
    const { width, height } = this.canvas;
    const pen = this.canvas.getContext('2d');
    pen.clearRect(0, 0, width, height);
    if (this.#still) {
      pen.drawImage(this.#still, 0, 0, width, height);
    }
    pen.lineWidth = Math.max(2, width / 400);
    for (const corners of this.#closed) {
      this.#path(pen, corners);
      pen.closePath();
      pen.fillStyle = 'rgba(12, 15, 16, 0.75)';
      pen.strokeStyle = '#e0a100';
      pen.fill();
      pen.stroke();
    }
    pen.strokeStyle = '#d1495b';
    this.#path(pen, this.#open);
    pen.stroke();
    for (const corner of this.#open) {
      pen.strokeRect(corner.x * width - 4, corner.y * height - 4, 8, 8);
    }
  }

  #path(pen, corners) {
    pen.beginPath();
    corners.forEach(({ x, y }, i) => {
      const at = [x * this.canvas.width, y * this.canvas.height];
      if (i === 0) {
        pen.moveTo(...at);
      } else {
        pen.lineTo(...at);
      }
    });
  }
}
