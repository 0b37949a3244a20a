import { Plain } from '../api/problem';
import type { Point, Polygon } from '../api/types';

const CLOSE_ENOUGH = 0.015;
const STEP = 0.01;
const MOVES: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Polygons drawn over a still with the pointer or the arrow keys and Enter, in coordinates from 0 to 1. */
export class MaskDrawing {
  #closed: Point[][] = [];
  #open: Point[] = [];
  #still: HTMLImageElement | null = null;
  /** Where the arrow keys are; null until one is pressed. */
  #cursor: Point | null = null;
  readonly #pointed = (event: PointerEvent) => this.#point(event);
  readonly #pressed = (event: KeyboardEvent) => this.#press(event);

  constructor(private readonly canvas: HTMLCanvasElement) {
    canvas.addEventListener('pointerdown', this.#pointed);
    canvas.addEventListener('keydown', this.#pressed);
    this.#draw();
  }

  end(): void {
    this.canvas.removeEventListener('pointerdown', this.#pointed);
    this.canvas.removeEventListener('keydown', this.#pressed);
  }

  async lay(address: string, width: number, height: number): Promise<void> {
    const still = new Image();
    still.src = address;
    await still.decode();
    this.canvas.width = width;
    this.canvas.height = height;
    this.#still = still;
    this.#draw();
  }

  show(pictureSize: { width: number; height: number }, polygons: readonly Polygon[]): void {
    if (this.canvas.width !== pictureSize.width || this.canvas.height !== pictureSize.height) {
      this.canvas.width = pictureSize.width;
      this.canvas.height = pictureSize.height;
      this.#still = null;
    }
    this.#closed = polygons.map((polygon) => [...polygon.corners]);
    this.#open = [];
    this.#draw();
  }

  pictureSize(): { width: number; height: number } {
    return { width: this.canvas.width, height: this.canvas.height };
  }

  /** @throws Plain when an area has been begun and not closed */
  polygons(): Polygon[] {
    if (this.#open.length > 0) {
      throw new Plain('mask.open');
    }
    return this.#closed.map((corners) => ({ corners }));
  }

  undo(): void {
    if (this.#open.length > 0) {
      this.#open.pop();
    } else {
      this.#closed.pop();
    }
    this.#draw();
  }

  clear(): void {
    this.#closed = [];
    this.#open = [];
    this.#draw();
  }

  /** For another camera: neither its picture nor its areas are this one's. */
  reset(): void {
    this.#still = null;
    this.clear();
  }

  #point(event: PointerEvent): void {
    const box = this.canvas.getBoundingClientRect();
    this.#cursor = null;
    this.#add({ x: within((event.clientX - box.left) / box.width), y: within((event.clientY - box.top) / box.height) });
  }

  #press(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    const from = this.#cursor ?? { x: 0.5, y: 0.5 };
    if (move) {
      this.#cursor = { x: within(from.x + move[0]), y: within(from.y + move[1]) };
      this.#draw();
    } else if (event.key === 'Enter' && this.#cursor) {
      this.#add(this.#cursor);
    } else {
      return;
    }
    event.preventDefault();
  }

  #add(corner: Point): void {
    const [first] = this.#open;
    if (first && this.#open.length >= 3 && Math.hypot(corner.x - first.x, corner.y - first.y) < CLOSE_ENOUGH) {
      this.#closed.push(this.#open);
      this.#open = [];
    } else {
      this.#open.push(corner);
    }
    this.#draw();
  }

  #draw(): void {
    const { width, height } = this.canvas;
    const pen = this.canvas.getContext('2d');
    if (!pen) {
      return;
    }
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
    if (this.#cursor) {
      this.#cross(pen, this.#cursor);
    }
  }

  #cross(pen: CanvasRenderingContext2D, { x, y }: Point): void {
    const { width, height } = this.canvas;
    pen.beginPath();
    pen.moveTo(x * width - 16, y * height);
    pen.lineTo(x * width + 16, y * height);
    pen.moveTo(x * width, y * height - 16);
    pen.lineTo(x * width, y * height + 16);
    pen.stroke();
  }

  #path(pen: CanvasRenderingContext2D, corners: readonly Point[]): void {
    pen.beginPath();
    corners.forEach(({ x, y }, i) => {
      const at = [x * this.canvas.width, y * this.canvas.height] as const;
      if (i === 0) {
        pen.moveTo(...at);
      } else {
        pen.lineTo(...at);
      }
    });
  }
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
