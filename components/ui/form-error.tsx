import { Callout } from "./callout.tsx";

interface Props {
  error: { message: string; fields: Record<string, string> } | null;
  /** Of the room around it, where the form leaves none. */
  className?: string;
}

/** Why a form was refused, where no field of it says so already. */
export function FormError({ error, className }: Props) {
  if (!error || Object.keys(error.fields).length > 0) return null;
  const notice = <Callout tone="danger">{error.message}</Callout>;
  return className ? <div className={className}>{notice}</div> : notice;
}
