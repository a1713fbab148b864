import {
  FileText,
  FlaskConical,
  Gauge,
  History,
  House,
  ListChecks,
  type LucideIcon,
  Palette,
  Play,
  Scale,
  Send,
  Settings,
  Swords,
  Users,
} from "lucide-react";

const ICONS = {
  home: House,
  review: ListChecks,
  duels: Swords,
  content: FileText,
  styles: Palette,
  runs: Play,
  rewards: Gauge,
  evaluations: Scale,
  campaigns: Send,
  experiments: FlaskConical,
  people: Users,
  audit: History,
  settings: Settings,
} as const satisfies Record<string, LucideIcon>;
export type PlaceIcon = keyof typeof ICONS;

/** The picture of a place. By name, because a server component cannot hand a component to the browser. */
export function placeIcon(name: PlaceIcon): LucideIcon {
  return ICONS[name];
}
