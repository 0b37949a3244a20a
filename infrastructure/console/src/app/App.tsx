import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Api } from '../api/api';
import { SayContext, useSay } from '../text/text';
import { DeskContext, type Desk, type Wish } from './desk';
import { Header } from './Header';
import { IdleLock } from './idle';
import { useLanguage } from './look';
import { offered, type PartName } from './parts';
import { ProblemBox } from './ProblemBox';
import type { Claims, Settings, SignIn } from './signin';

const LOCK_MINUTES = 30;

interface Visits {
  part: PartName;
  counts: Partial<Record<PartName, number>>;
}

function visited(counts: Visits['counts'], part: PartName): Visits {
  return { part, counts: { ...counts, [part]: (counts[part] ?? 0) + 1 } };
}

function partOf(wish: Wish): PartName {
  return 'hit' in wish ? 'hits' : 'cameras';
}

interface AppProps {
  settings: Settings | null;
  signIn: SignIn | null;
  failure: unknown;
}

/** The console: who is signed in, the parts that they are offered, and what went wrong. */
export function App({ settings, signIn, failure: first }: AppProps) {
  const { language, choose, say } = useLanguage();
  const [failure, setFailure] = useState<unknown>(first);
  const [claims, setClaims] = useState<Claims | null>(() => signIn?.claims() ?? null);
  const [isLocked, setLocked] = useState(false);
  const [visits, setVisits] = useState<Visits>({ part: 'cameras', counts: { cameras: 1 } });
  const minutes = settings?.lockMinutes ?? LOCK_MINUTES;
  const [wish, setWish] = useState<Wish | null>(null);
  const desk = useMemo(() => {
    const go = (wished: Wish) => {
      setWish(wished);
      setVisits(({ counts }) => visited(counts, partOf(wished)));
    };
    return settings && signIn && claims ? deskOf(settings, signIn, claims, setFailure, go) : null;
  }, [settings, signIn, claims]);

  /** What is open ends before the token is gone, since ending needs it. */
  const closeAll = () =>
    flushSync(() => {
      setClaims(null);
      setFailure(null);
    });
  const end = () => {
    closeAll();
    signIn?.end();
  };

  useEffect(() => {
    if (!claims || !signIn) {
      return undefined;
    }
    const lock = new IdleLock(minutes * 60_000, () => {
      closeAll();
      setLocked(true);
      signIn.forget();
    });
    return () => lock.stop();
  }, [claims, signIn, minutes]);

  const begin = () => void signIn?.begin().catch(setFailure);
  const turnTo = (part: PartName) => {
    setFailure(null);
    setVisits(({ counts }) => visited(counts, part));
  };
  return (
    <SayContext value={say}>
      <DeskContext value={desk}>
        <a className="skip" href="#main">
          {say('app.skip')}
        </a>
        <Header claims={claims} part={visits.part} turnTo={turnTo} begin={signIn ? begin : null} end={end} language={language} chooseLanguage={choose} />
        <main id="main" tabIndex={-1}>
          <Offline />
          <ProblemBox failure={failure} />
          {!claims && (
            <section id="welcome">
              <h2>{say(isLocked ? 'lock.title' : 'welcome.title')}</h2>
              <p>{isLocked ? say('lock.text', { minutes }) : say('welcome.text')}</p>
            </section>
          )}
          {desk &&
            offered(desk.claims).map(({ name, Part }) => {
              const visit = visits.counts[name] ?? 0;
              const isShown = visits.part === name;
              return (
                <section key={name} id={name} hidden={!isShown}>
                  {visit > 0 && <Part visit={visit} isShown={isShown} wish={wish && partOf(wish) === name ? wish : null} />}
                </section>
              );
            })}
        </main>
      </DeskContext>
    </SayContext>
  );
}

function Offline() {
  const say = useSay();
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return (
    <p id="offline" className="warn" role="status" hidden={isOnline}>
      {isOnline ? '' : say('app.offline')}
    </p>
  );
}

function deskOf(settings: Settings, signIn: SignIn, claims: Claims, show: (failure: unknown) => void, go: (wish: Wish) => void): Desk {
  return {
    api: new Api(settings.api ?? '', signIn),
    claims,
    settings,
    token: () => signIn.token(),
    may: (roles) => claims.roles.some((role) => roles.includes(role)),
    show,
    go,
    trying: (work) => async (event) => {
      event?.preventDefault();
      show(null);
      try {
        await work(event);
      } catch (failure) {
        show(failure);
      }
    },
  };
}
