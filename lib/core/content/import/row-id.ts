/**
 * An external id for a row that has none, from its title and body: `row-` and 16 hexadecimal digits (64 bits of
 * FNV-1a in two lanes, with MurmurHash3's final mix). The same text gives the same id in every import, so importing
 * a file again updates its items. An item whose text changed is a new item: only an id column can tell otherwise.
 */
export function rowId(title: string, body: string): string {
  const text = `${title.trim()}\u0000${body.trim()}`;
  let low = 0x811c9dc5;
  let high = 0x2f0b4a27;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x5bd1e995);
  }
  return `row-${hex(mixed(high))}${hex(mixed(low))}`;
}

function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, "0");
}
