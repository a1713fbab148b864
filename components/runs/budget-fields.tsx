import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { BudgetKind } from "#core/costs/budget.ts";

interface Props {
  label: string;
  hint: string;
  error?: string;
  /** As it is typed. */
  amount: string;
  kind: BudgetKind;
  /** False where no price is known: nobody knows then what is spent in dollars. */
  inDollars?: boolean;
  onAmount: (amount: string) => void;
  onKind: (kind: BudgetKind) => void;
}

/** What a run may cost at most, in dollars or in tokens. */
export function BudgetFields({
  label,
  hint,
  error,
  amount,
  kind,
  inDollars = true,
  onAmount,
  onKind,
}: Props) {
  return (
    <div className="grid max-w-lg grid-cols-[1fr_8rem] items-start gap-2">
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={amount}
            placeholder={kind === "money" ? "5.00" : "500000"}
            onChange={(event) => onAmount(event.target.value)}
          />
        )}
      </Field>
      <Field label="in">
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(event) => onKind(event.target.value === "tokens" ? "tokens" : "money")}
          >
            {inDollars && <option value="money">dollars</option>}
            <option value="tokens">tokens</option>
          </Select>
        )}
      </Field>
    </div>
  );
}
