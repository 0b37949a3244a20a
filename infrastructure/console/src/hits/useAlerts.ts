import { useEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../app/desk';
import { useSay } from '../text/text';
import { Alerts, type AlertEvents } from './alerts';

/** The WebSocket for as long as the part is there; without an address nothing is ever live. */
export function useAlerts(on: Pick<AlertEvents, 'news' | 'missed'>) {
  const { settings, token } = useDesk();
  const say = useSay();
  const [heard, setHeard] = useState<{ isLive: boolean; why?: string | undefined }>({ isLive: false });
  const newest = useRef({ ...on, say });
  newest.current = { ...on, say };
  const alerts = useMemo(
    () =>
      settings.alertSocket
        ? new Alerts(settings.alertSocket, token, () => newest.current.say('hits.signInAgain'), {
            news: (message) => newest.current.news(message),
            missed: () => newest.current.missed(),
            state: (isLive, why) => setHeard({ isLive, why }),
          })
        : null,
    [settings.alertSocket, token],
  );
  useEffect(() => () => alerts?.close(), [alerts]);
  return { heard, isLive: () => alerts?.isLive() ?? false, open: () => alerts?.open() };
}
