import { useEffect, useRef } from 'react';

/** For what opens above a list: it is brought into sight when it does. */
export function useInSight() {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return element;
}
