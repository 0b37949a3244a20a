const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const BETWEEN_LOOKS_MILLIS = 5_000;

/** Calls once when nobody has touched the page for so long, also when the machine slept meanwhile. */
export class IdleLock {
  readonly #page: EventTarget;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #touched = () => {
    this.#last = this.now();
  };
  #last: number;

  constructor(
    private readonly longestMillis: number,
    private readonly lock: () => void,
    page: EventTarget = window,
    private readonly now: () => number = Date.now,
  ) {
    this.#page = page;
    this.#last = now();
    for (const sign of SIGNS_OF_LIFE) {
      page.addEventListener(sign, this.#touched, { passive: true, capture: true });
    }
    this.#timer = setInterval(() => this.#look(), Math.min(BETWEEN_LOOKS_MILLIS, longestMillis));
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const sign of SIGNS_OF_LIFE) {
      this.#page.removeEventListener(sign, this.#touched, { capture: true });
    }
  }

  #look(): void {
    if (this.now() - this.#last >= this.longestMillis) {
      this.stop();
      this.lock();
    }
  }
}
