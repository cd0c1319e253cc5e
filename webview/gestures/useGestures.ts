import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelMessage, PanelTimeline } from '../../src/panel/messages.ts';
import { applied } from './applied.ts';
import { together, type Gesture } from './gesture.ts';
import { messageOf, sentenceOf } from './sentence.ts';
import { useStore } from '../hooks.ts';
import { RequestError } from '../state/requests.ts';
import type { Store } from '../state/store.ts';

/** What was done by hand and has gone out. */
interface Sent {
  readonly gestures: readonly Gesture[];
  readonly text: string;
  /** The timeline that it was said of. */
  readonly base: PanelTimeline;
  /** How many messages there were. */
  readonly messages: number;
}

/** What is done to a timeline by hand. */
export interface Hand {
  /** The timeline as it will be when all of it is done. */
  readonly timeline: PanelTimeline;
  readonly waiting: readonly Gesture[];
  /** The last of them, in words. */
  readonly told: string;
  readonly add: (gesture: Gesture) => void;
  /** Sends all that was collected, as one message. */
  readonly apply: () => void;
  readonly discard: () => void;
}

interface HandOptions {
  readonly project: string;
  readonly timeline: PanelTimeline;
  /** Something is going on: what is done waits. */
  readonly busy: boolean;
  /** Messages cost nothing: each gesture goes out by itself. */
  readonly atOnce: boolean;
}

/** A key that is held down is one wish: that long after its last press it goes out, ms. */
const PAUSE = 350;

/**
 * Gestures become sentences, and these messages. They are seen at once; when the backend has answered, what is seen is its timeline
 * again, whether it did what was wanted or not.
 */
export function useGestures({ project, timeline, busy, atOnce }: HandOptions): Hand {
  const store = useStore();
  const [waiting, setWaiting] = useState<readonly Gesture[]>(() => keptOf(store, project));
  const [sent, setSent] = useState<Sent>();
  const [told, setTold] = useState('');

  const keep = (gestures: readonly Gesture[]): void => {
    setWaiting(gestures);
    store.save({ gestures: gestures.length === 0 ? undefined : { project, gestures } });
  };
  const send = (gestures: readonly Gesture[], text: string): void => {
    const messages = store.snapshot.panel?.project?.messages.length ?? 0;
    setSent({ gestures, text, base: timeline, messages });
    const version = store.snapshot.panel?.project?.versions?.at;
    const request = { type: 'send', text, gesture: true, ...(version !== undefined && { version }) } as const;
    store.request(request).then(
      () => store.dismissFailure(),
      (error: unknown) => {
        setSent(undefined);
        // Something else came first: it is said once more, of the video that this leaves.
        if (error instanceof RequestError && error.remedy === 'later')
          setWaiting((later) => [...gestures, ...later]);
        else store.refused(error);
      },
    );
  };

  useEffect(() => {
    if (!sent) return;
    const settle = (): void => {
      const now = store.snapshot.panel?.project;
      if (now?.id !== project || (now.activity === undefined && isAnswered(now.messages, sent)))
        setSent(undefined);
    };
    settle();
    return store.subscribe(settle);
  }, [sent, store, project]);

  useEffect(() => {
    const [next, ...others] = waiting;
    if (!atOnce || busy || sent || !next) return;
    const timer = setTimeout(() => {
      const text = sentenceOf(next, timeline);
      keep(others);
      if (text !== undefined) send([next], text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [waiting, sent, busy, atOnce, timeline]);

  const shown = useMemo(() => {
    const base = sent?.base === timeline ? sent.gestures : [];
    return [...base, ...waiting].reduce(applied, timeline);
  }, [timeline, sent, waiting]);
  return {
    ...{ timeline: shown, waiting, told },
    add: (gesture) => {
      setTold(sentenceOf(gesture, shown) ?? '');
      keep(together(waiting, gesture));
    },
    apply: () => {
      const text = messageOf(waiting, timeline);
      keep([]);
      if (text !== undefined) send(waiting, text);
    },
    discard: () => keep([]),
  };
}

const keptOf = (store: Store, project: string): readonly Gesture[] => {
  const { gestures: kept } = store.saved;
  return kept?.project === project ? kept.gestures : [];
};

/** Whether something was said after it. */
function isAnswered(messages: readonly PanelMessage[], { text, messages: before }: Sent): boolean {
  const since = messages.slice(before);
  const at = since.findIndex((message) => message.role === 'user' && message.text === text);
  return at >= 0 && since.slice(at + 1).some(({ role, streaming }) => role !== 'user' && !streaming);
}
