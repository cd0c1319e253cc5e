import { pure, useAsk } from '../../hooks.ts';
import { Button } from '../../toolkit/Button.ts';

interface SuggestionsProps {
  readonly texts: readonly string[];
  /** Sending one costs nothing; otherwise it is only put into the message box. */
  readonly free: boolean;
  readonly onPick: (text: string) => void;
}

/** What could be said next, below the last answer. */
export const Suggestions = pure(function Suggestions({ texts, free, onPick }: SuggestionsProps) {
  const ask = useAsk();
  return (
    <div class="suggestions" role="group" aria-label="What you could say next">
      {texts.map((text) => (
        <Button
          key={text}
          class="suggestion"
          single
          onClick={() => (free ? void ask({ type: 'send', text }) : onPick(text))}
        >
          {text}
        </Button>
      ))}
    </div>
  );
});
