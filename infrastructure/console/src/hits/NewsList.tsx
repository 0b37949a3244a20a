import type { SyntheticEvent } from 'react';
import { useSay, type Say } from '../text/text';
import { clock, words } from '../ui/format';
import type { News } from './alerts';

export interface NewsLine {
  news: News;
  at: number;
  text: string;
  isUnheard: boolean;
}

/** What stands above the list for a while; other news is seen in the list itself. */
export function newsOf(news: News, say: Say): NewsLine | null {
  const values = { category: words(news.category), camera: news.camera };
  const line = (text: string, isUnheard = false) => ({ news, at: Date.now(), text, isUnheard });
  switch (news.type) {
    case 'hit.unacknowledged':
      return line(say((news.times ?? 1) > 1 ? 'news.unheardStill' : 'news.unheard', values), true);
    case 'hit.acknowledged':
      return line(say('news.acknowledged', values));
    case 'hit.raised':
      return line(say('news.raised', values));
    default:
      return null;
  }
}

interface NewsListProps {
  news: readonly NewsLine[];
  open: (hit: string) => (event?: SyntheticEvent) => Promise<void>;
}

export function NewsList({ news, open }: NewsListProps) {
  const say = useSay();
  return (
    <ul id="hits-news" aria-live="polite">
      {news.map((line) => (
        <li key={line.news.number} data-type={line.news.type} data-hit={line.news.hit} className={line.isUnheard ? 'unheard' : undefined}>
          {clock(line.at)}: {line.text}{' '}
          <button type="button" className="quiet" onClick={open(line.news.hit)}>
            {say('hits.open')}
          </button>
        </li>
      ))}
    </ul>
  );
}
