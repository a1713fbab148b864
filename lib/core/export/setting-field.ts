/** A setting of an export as a form shows it. The value is a text, whatever the kind. */
export interface SettingField {
  key: string;
  label: string;
  hint?: string;
  kind: "text" | "lines" | "choice";
  choices?: readonly { value: string; label: string }[];
  /** Shown only while another setting has one of these values. */
  when?: { key: string; is: readonly string[] };
}
