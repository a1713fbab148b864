"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { JudgeForm, type JudgeFormProps } from "./judge-form.tsx";

/** The button that opens the form for a judging, or why nobody can judge. */
export function JudgeOffer(
  props: Omit<JudgeFormProps, "onClose"> & { isLanguageModel: boolean; isFirst: boolean },
) {
  const { isLanguageModel, isFirst, ...form } = props;
  const [isOpen, setOpen] = useState(false);
  if (!isLanguageModel)
    return <p className="text-muted">No model server is set, and the offline composer cannot judge.</p>;
  if (isOpen) return <JudgeForm {...form} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{isFirst ? "Judge these two" : "Judge again"}</Button>
    </div>
  );
}
