import Hls, { type ErrorData, type LevelDetails } from 'hls.js';
import type { Api } from '../api/api';
import { Plain, Problem } from '../api/problem';
import type { ProblemDocument, View } from '../api/types';

const RETRY_MILLIS = 2_000;
const REFRESH_MILLIS = 240_000;
const TICK_MILLIS = 500;
const LIVE = { liveSyncDuration: 2, liveMaxLatencyDuration: 8, maxLiveSyncPlaybackRate: 1.25 };

export interface Span {
  from: string | undefined;
  until: string | undefined;
}

export interface Gap {
  from: Date;
  until: Date;
}

export interface Heard {
  state: 'starting' | 'playing' | 'waiting' | 'stopped';
  /** The API's own words, where it gave some. */
  says?: string;
}

export interface PlayerEvents {
  say(heard: Heard): void;
  at(moment: Date): void;
  gaps(gaps: readonly Gap[]): void;
  failed(failure: unknown): void;
}

/** Plays one view's playlist, and says what is missing in it. */
export class Player {
  readonly #ticking: ReturnType<typeof setInterval>;
  readonly #refreshing: ReturnType<typeof setInterval> | null;
  readonly #goesOn = () => this.#goOn();
  readonly #plays = () => this.on.say({ state: 'playing' });
  #hls: Hls | null = null;
  #from: string | null = null;
  #next: string | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(
    private readonly api: Api,
    private readonly view: View,
    private readonly isLive: boolean,
    private readonly video: HTMLVideoElement,
    private readonly on: PlayerEvents,
  ) {
    this.#ticking = setInterval(() => this.#tick(), TICK_MILLIS);
    this.#refreshing = isLive ? null : setInterval(() => void this.#refresh(), REFRESH_MILLIS);
    video.addEventListener('ended', this.#goesOn);
    video.addEventListener('playing', this.#plays);
  }

  play(): void {
    if (this.#isStopped) {
      return;
    }
    this.#hls?.destroy();
    this.#next = null;
    const hls = new Hls({
      enableWorker: false,
      backBufferLength: 30,
      ...(this.isLive ? LIVE : {}),
      xhrSetup: (xhr, address) => {
        const authorization = this.api.authorization(address);
        if (authorization) {
          xhr.setRequestHeader('authorization', authorization);
        }
      },
    });
    hls.on(Hls.Events.LEVEL_LOADED, (_, data) => this.#loaded(data.details));
    hls.on(Hls.Events.MANIFEST_PARSED, () => void this.video.play().catch(() => {}));
    hls.on(Hls.Events.ERROR, (_, data) => this.#failed(data));
    hls.loadSource(this.api.address(this.#path()));
    hls.attachMedia(this.video);
    this.#hls = hls;
  }

  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#ticking);
    clearTimeout(this.#retry);
    if (this.#refreshing) {
      clearInterval(this.#refreshing);
    }
    this.video.removeEventListener('ended', this.#goesOn);
    this.video.removeEventListener('playing', this.#plays);
    this.#hls?.destroy();
  }

  #path(): string {
    return this.#from ? `${this.view.playlist}?from=${encodeURIComponent(this.#from)}` : this.view.playlist;
  }

  #loaded(details: LevelDetails): void {
    if (this.isLive) {
      return;
    }
    const ranges = Object.values(details.dateRanges).filter((range) => range !== undefined);
    this.#next = ranges.find((range) => range.class === 'casement.next')?.startDate.toISOString() ?? null;
    const gaps = ranges.filter((range) => range.class === 'casement.gap');
    this.on.gaps(gaps.map((range) => ({ from: range.startDate, until: range.endDate ?? range.startDate })));
  }

  #failed(data: ErrorData): void {
    if (!data.fatal || this.#isStopped) {
      return;
    }
    const status = data.response?.code ?? 0;
    const problem = problemIn(data.networkDetails);
    if (this.isLive && status !== 401 && status !== 403) {
      this.on.say(problem ? { state: 'waiting', says: problem.message } : { state: 'waiting' });
      this.#retry = setTimeout(() => this.play(), RETRY_MILLIS);
    } else {
      this.on.say({ state: 'stopped' });
      this.on.failed(problem ?? new Plain('problem.video', { details: data.details }));
    }
  }

  #goOn(): void {
    if (!this.isLive && this.#next) {
      this.#from = this.#next;
      this.play();
    }
  }

  /** Addresses of recordings are void after minutes; the same objects get new ones. */
  async #refresh(): Promise<void> {
    const details = this.#hls?.levels[this.#hls.currentLevel]?.details;
    if (!details) {
      return;
    }
    const text = await this.api.text(this.#path()).catch(() => '');
    const fresh = new Map((text.match(/https?:\/\/[^\s"]+/g) ?? []).map((a) => [new URL(a).pathname, a]));
    for (const fragment of details.fragments) {
      for (const part of [fragment, fragment.initSegment]) {
        const address = part && fresh.get(new URL(part.url).pathname);
        if (address) {
          part.url = address;
        }
      }
    }
  }

  #tick(): void {
    const at = this.#hls?.playingDate;
    if (at) {
      this.on.at(at);
    }
  }
}

function problemIn(request: unknown): Problem | null {
  try {
    const document = JSON.parse((request as XMLHttpRequest).responseText) as ProblemDocument;
    return document.title ? new Problem(document) : null;
  } catch {
    return null;
  }
}
