"use client";

import { useState } from "react";
import { Button } from "./button.tsx";

interface Props {
  /** The verb on the button. */
  word: string;
  question: string;
  busy: boolean;
  onYes: () => void;
}

/** A button whose act cannot be undone: the first press asks, the second acts. */
export function AskOnce({ word, question, busy, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {word}
      </Button>
    );
  }
  return (
    <fieldset className="w-full rounded-md bg-sunken p-2">
      <legend className="sr-only">{`${word}?`}</legend>
      <p className="pb-2">{question}</p>
      <div className="flex gap-2">
        <Button look="danger" busy={busy} onClick={onYes}>
          {`Yes, ${word.toLowerCase()}`}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          No, keep it
        </Button>
      </div>
    </fieldset>
  );
}
