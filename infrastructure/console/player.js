import { el, time } from './dom.js';
import { Problem, show } from './problem.js';
import { timeline } from './timeline.js';

const RETRY_MILLIS = 2_000;
const REFRESH_MILLIS = 240_000;
const TICK_MILLIS = 500;
const LIVE = { liveSyncDuration: 2, liveMaxLatencyDuration: 8, maxLiveSyncPlaybackRate: 1.25 };

/** Plays one view's playlist, and says what is missing in it. */
export class Player {
  constructor(api, view, isLive, shown, span) {
    this.api = api;
    this.view = view;
    this.isLive = isLive;
    this.shown = shown;
    this.span = span;
    this.from = null;
    this.stopped = false;
    this.ticking = setInterval(() => this.#tick(), TICK_MILLIS);
    this.refreshing = isLive ? null : setInterval(() => this.#refresh(), REFRESH_MILLIS);
    shown.video.addEventListener('ended', () => this.#goOn());
    shown.video.addEventListener('playing', () => this.#say('playing'));
  }

  play() {
    if (this.stopped) {
      return;
    }
    this.hls?.destroy();
    this.next = null;
    const { Hls } = window;
    this.hls = new Hls({
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
    this.hls.on(Hls.Events.LEVEL_LOADED, (_, data) => this.#loaded(data.details));
    this.hls.on(Hls.Events.MANIFEST_PARSED, () => this.shown.video.play().catch(() => {}));
    this.hls.on(Hls.Events.ERROR, (_, data) => this.#failed(data));
    this.hls.loadSource(this.api.address(this.#path()));
    this.hls.attachMedia(this.shown.video);
  }

  stop() {
    this.stopped = true;
    clearInterval(this.ticking);
    clearInterval(this.refreshing);
    this.hls?.destroy();
  }

  #path() {
    return this.from ? `${this.view.playlist}?from=${encodeURIComponent(this.from)}` : this.view.playlist;
  }

  #loaded(details) {
    if (this.isLive) {
      return;
    }
    const ranges = Object.values(details.dateRanges ?? {});
    const gaps = ranges.filter((range) => range.class === 'casement.gap');
    this.next = ranges.find((range) => range.class === 'casement.next')?.startDate.toISOString();
    const list = gaps.map((gap) => el('li', {}, `${time(gap.startDate)} to ${time(gap.endDate)}`));
    this.shown.gaps.replaceChildren(
      timeline(this.span, gaps),
      gaps.length === 0
        ? el('p', { class: 'quiet-text' }, 'Nothing is missing here.')
        : el('details', { open: gaps.length < 6 }, el('summary', {}, 'Not recorded'), el('ul', { id: 'gap-list' }, ...list)),
    );
  }

  #failed(data) {
    if (!data.fatal || this.stopped) {
      return;
    }
    const status = data.response?.code ?? 0;
    const problem = problemIn(data.networkDetails);
    if (this.isLive && status !== 401 && status !== 403) {
      this.#say(problem?.message ?? 'waiting for the camera');
      setTimeout(() => this.play(), RETRY_MILLIS);
    } else {
      this.#say('stopped');
      show(problem ?? new Error(`The video cannot be played (${data.details}).`));
    }
  }

  #goOn() {
    if (!this.isLive && this.next) {
      this.from = this.next;
      this.play();
    }
  }

  /** Addresses of recordings are void after minutes; the same objects get new ones. */
  async #refresh() {
    const level = this.hls?.levels?.[this.hls.currentLevel];
    if (!level?.details) {
      return;
    }
    const text = await this.api.text(this.#path()).catch(() => '');
    const fresh = new Map((text.match(/https?:\/\/[^\s"]+/g) ?? []).map((a) => [new URL(a).pathname, a]));
    for (const fragment of level.details.fragments) {
      for (const part of [fragment, fragment.initSegment]) {
        const address = part && fresh.get(new URL(part.url).pathname);
        if (address) {
          part.url = address;
        }
      }
    }
  }

  #tick() {
    const at = this.hls?.playingDate;
    if (!at) {
      return;
    }
    this.shown.clock.textContent = at.toLocaleTimeString();
    if (this.isLive) {
      const seconds = ((Date.now() - at.getTime()) / 1000).toFixed(1);
      this.shown.delay.dataset.seconds = seconds;
      this.shown.delay.textContent = `${seconds} s behind the camera`;
    }
  }

  #say(text) {
    this.shown.status.textContent = text;
  }
}

function problemIn(request) {
  try {
    const document = JSON.parse(request.responseText);
    return document.title ? new Problem(document) : null;
  } catch {
    return null;
  }
}
