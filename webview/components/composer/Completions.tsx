import { useEffect, useId, useRef } from 'preact/hooks';
import { pure } from '../../hooks.ts';
import type { Completion } from '../../lib/completion.ts';

interface CompletionsProps {
  readonly offers: readonly Completion[];
  /** Index of the one that Enter chooses. */
  readonly active: number;
  readonly onChoose: (completion: Completion) => void;
}

/** What can be named here. The keys stay in the message box; the active one is read out. */
export const Completions = pure(function Completions({ offers, active, onChoose }: CompletionsProps) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  const chosen = offers[active];
  return (
    <>
      <div class="completions" role="listbox" aria-label="Suggestions" ref={list}>
        {offers.map((offer, index) => (
          <div
            key={offer.id}
            id={`${id}-${index}`}
            class="completion"
            role="option"
            aria-selected={index === active}
            // The caret stays where it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(offer)}
          >
            <bdi class="completion-label">{offer.label}</bdi>
            <span class="completion-detail">{offer.detail}</span>
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {chosen && `${chosen.label}, ${chosen.detail}, ${active + 1} of ${offers.length}`}
      </span>
    </>
  );
});
