const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 30_000;
const BETWEEN_PINGS_MILLIS = 30_000;
const LONGEST_ANSWER_MILLIS = 10_000;

/**
 * News of hits over the WebSocket, each once and in order. It connects again by itself and goes on behind the last news that it had;
 * the token goes in a message, since addresses stand in logs.
 */
export class Alerts {
  #socket = null;
  #last = null;
  #live = false;
  #behind = false;
  #asking = false;
  #pause = FIRST_PAUSE_MILLIS;
  #timer = null;
  #patience = null;

  /**
   * @param address of the WebSocket API
   * @param token gives the token of who is signed in, or null
   * @param on what to do: `news(message)`, `missed()` when some news may be gone, `state(live, why)`
   */
  constructor(address, token, on) {
    this.address = address;
    this.token = token;
    this.on = on;
  }

  isLive() {
    return this.#live;
  }

  /** Calling it again changes nothing. */
  open() {
    if (!this.#socket && !this.#timer) {
      this.#connect();
    }
  }

  #connect() {
    this.#timer = null;
    if (!this.token()) {
      this.on.state(false, 'sign in again');
      return;
    }
    const socket = new WebSocket(this.address);
    this.#socket = socket;
    const ours = (work) => (event) => {
      if (this.#socket === socket) {
        work(event);
      }
    };
    socket.addEventListener('open', ours(() => this.#subscribe()));
    socket.addEventListener('message', ours((event) => this.#take(JSON.parse(event.data))));
    socket.addEventListener('close', ours(() => this.#lost()));
    this.#expectAnswer();
  }

  #subscribe() {
    this.#asking = true;
    const after = this.#last === null ? {} : { after: this.#last };
    this.#say({ action: 'subscribe', token: this.token(), stream: 'desk', ...after });
  }

  #say(message) {
    this.#socket.send(JSON.stringify(message));
    this.#expectAnswer();
  }

  /** Whoever does not answer is gone, whatever the connection says. */
  #expectAnswer() {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#lost(), LONGEST_ANSWER_MILLIS);
  }

  #take(message) {
    clearTimeout(this.#patience);
    if (message.type === 'subscribed') {
      this.#subscribed(message);
    } else if (message.type === 'pong') {
      this.#compare(message.last);
    } else if (message.type === 'problem') {
      this.#refused(message);
    } else {
      this.#hear(message);
    }
    if (this.#live) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say({ action: 'ping' }), BETWEEN_PINGS_MILLIS);
    }
  }

  #subscribed(message) {
    const isNew = !this.#live;
    this.#last = message.last;
    this.#behind = false;
    this.#asking = false;
    this.#live = true;
    this.#pause = FIRST_PAUSE_MILLIS;
    this.on.state(true);
    if (isNew || !message.complete) {
      this.on.missed();
    }
  }

  /** News that came already is let be; where some is missing it is asked for anew. */
  #hear(message) {
    if (this.#asking || message.number <= this.#last) {
      return;
    }
    if (message.before !== this.#last) {
      this.#subscribe();
      return;
    }
    this.#last = message.number;
    this.#behind = false;
    this.on.news(message);
  }

  /** What was sent a moment ago may still be on its way; what has not come by the next answer is missing. */
  #compare(sent) {
    if (this.#asking) {
      return;
    }
    if (this.#behind && sent > this.#last) {
      this.#subscribe();
    }
    this.#behind = sent > this.#last;
  }

  /** A rule that refuses once refuses again; all else may pass. */
  #refused(problem) {
    if (problem.clause) {
      this.#drop();
      this.on.state(false, problem.detail);
    } else {
      this.#lost();
    }
  }

  #lost() {
    this.#drop();
    this.on.state(false);
    this.#timer = setTimeout(() => this.#connect(), this.#pause * (0.5 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MILLIS);
  }

  #drop() {
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    const socket = this.#socket;
    this.#socket = null;
    this.#timer = null;
    this.#live = false;
    socket?.close(1000, 'done');
  }
}
