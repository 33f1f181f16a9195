/** The network around an entity: who quotes it and whom it quotes, and who speaks about whom. */

import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { defaultChoice, writeNetworkChoice } from '../network/network-choice.ts';
import { writeQuestion } from '../question/question.ts';
import { useDays } from '../question/use-days.ts';
import { Loading } from '../shell/loading.tsx';
import { NotFetched } from '../shell/not-fetched.ts';

/** The drawing's library is large, and most who come here read on before they look at it. */
const Glance = lazy(async () => ({
  default: (await import('../network/network-glance.tsx').catch(NotFetched.throw)).NetworkGlance,
}));

interface NeighbourhoodProps {
  readonly id: string;
  readonly name: string;
}

/** @example <Neighbourhood id="organization:ria" name="RIA Novosti" /> */
export function Neighbourhood({ id, name }: NeighbourhoodProps) {
  const [, navigate] = useLocation();
  const days = useDays();
  const section = useRef<HTMLElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '200px',
    });
    if (section.current) observer.observe(section.current);
    return () => observer.disconnect();
  }, []);
  const choice = useMemo(
    () => ({ ...defaultChoice, around: [id], links: ['QUOTED', 'SPOKE_ABOUT'] as const, limit: 25 }),
    [id],
  );
  return (
    <section className="neighbourhood" ref={section}>
      <header>
        <h2>Around {name}</h2>
        <Link href={`/network?${writeNetworkChoice(choice, writeQuestion(days))}`}>Go on in networks</Link>
      </header>
      {isSeen && (
        <Suspense fallback={<Loading what="the network" />}>
          <Glance choice={choice} onGo={navigate} />
        </Suspense>
      )}
    </section>
  );
}
