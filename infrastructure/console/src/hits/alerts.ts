const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 30_000;
const BETWEEN_PINGS_MILLIS = 30_000;
const LONGEST_ANSWER_MILLIS = 10_000;

/** News of one hit. */
export interface News {
  type: string;
  number: number;
  before: number;
  hit: string;
  revision: number;
  category: string;
  camera: string;
  times?: number;
}

type Message = (News | { type: 'subscribed'; last: number; complete: boolean } | { type: 'pong'; last: number } | ProblemMessage) & { type: string };

interface ProblemMessage {
  type: 'problem';
  title: string;
  detail: string;
  clause?: string;
}

export interface AlertEvents {
  news(message: News): void;
  /** Some news may be gone. */
  missed(): void;
  state(isLive: boolean, why?: string): void;
}

type Timer = ReturnType<typeof setTimeout>;

/**
 * News of hits over the WebSocket, each once and in order. It connects again by itself and goes on behind the last news that it had;
 * the token goes in a message, since addresses stand in logs.
 */
export class Alerts {
  #socket: WebSocket | null = null;
  #last: number | null = null;
  #isLive = false;
  #isBehind = false;
  #isAsking = false;
  #pause = FIRST_PAUSE_MILLIS;
  #timer: Timer | undefined;
  #patience: Timer | undefined;

  constructor(
    private readonly address: string,
    private readonly token: () => string | null,
    private readonly signInAgain: () => string,
    private readonly on: AlertEvents,
  ) {}

  isLive(): boolean {
    return this.#isLive;
  }

  /** Calling it again changes nothing. */
  open(): void {
    if (!this.#socket && !this.#timer) {
      this.#connect();
    }
  }

  /** For good. */
  close(): void {
    this.#drop();
  }

  #connect(): void {
    this.#timer = undefined;
    if (!this.token()) {
      this.on.state(false, this.signInAgain());
      return;
    }
    const socket = new WebSocket(this.address);
    this.#socket = socket;
    const ours = (work: (event: Event) => void) => (event: Event) => {
      if (this.#socket === socket) {
        work(event);
      }
    };
    socket.addEventListener('open', ours(() => this.#subscribe()));
    socket.addEventListener('message', ours((event) => this.#take(JSON.parse((event as MessageEvent<string>).data) as Message)));
    socket.addEventListener('close', ours(() => this.#lost()));
    this.#expectAnswer();
  }

  #subscribe(): void {
    this.#isAsking = true;
    const after = this.#last === null ? {} : { after: this.#last };
    this.#say({ action: 'subscribe', token: this.token(), stream: 'desk', ...after });
  }

  #say(message: object): void {
    this.#socket?.send(JSON.stringify(message));
    this.#expectAnswer();
  }

  /** Whoever does not answer is gone, whatever the connection says. */
  #expectAnswer(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#lost(), LONGEST_ANSWER_MILLIS);
  }

  #take(message: Message): void {
    clearTimeout(this.#patience);
    if (message.type === 'subscribed') {
      this.#subscribed(message as Extract<Message, { complete: boolean }>);
    } else if (message.type === 'pong') {
      this.#compare((message as { last: number }).last);
    } else if (message.type === 'problem') {
      this.#refused(message as ProblemMessage);
    } else {
      this.#hear(message as News);
    }
    if (this.#isLive) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say({ action: 'ping' }), BETWEEN_PINGS_MILLIS);
    }
  }

  #subscribed({ last, complete }: { last: number; complete: boolean }): void {
    const isNew = !this.#isLive;
    this.#last = last;
    this.#isBehind = false;
    this.#isAsking = false;
    this.#isLive = true;
    this.#pause = FIRST_PAUSE_MILLIS;
    this.on.state(true);
    if (isNew || !complete) {
      this.on.missed();
    }
  }

  /** News that came already is let be; where some is missing it is asked for anew. */
  #hear(message: News): void {
    if (this.#isAsking || this.#last === null || message.number <= this.#last) {
      return;
    }
    if (message.before !== this.#last) {
      this.#subscribe();
      return;
    }
    this.#last = message.number;
    this.#isBehind = false;
    this.on.news(message);
  }

  /** What was sent a moment ago may still be on its way; what has not come by the next answer is missing. */
  #compare(sent: number): void {
    if (this.#isAsking || this.#last === null) {
      return;
    }
    if (this.#isBehind && sent > this.#last) {
      this.#subscribe();
    }
    this.#isBehind = sent > this.#last;
  }

  /** A rule that refuses once refuses again; all else may pass. */
  #refused(problem: ProblemMessage): void {
    if (problem.clause) {
      this.#drop();
      this.on.state(false, problem.detail);
    } else {
      this.#lost();
    }
  }

  #lost(): void {
    this.#drop();
    this.on.state(false);
    this.#timer = setTimeout(() => this.#connect(), this.#pause * (0.5 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MILLIS);
  }

  #drop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    const socket = this.#socket;
    this.#socket = null;
    this.#timer = undefined;
    this.#isLive = false;
    socket?.close(1000, 'done');
  }
}
