import "server-only";

/**
 * The same work on an id that is under way in this process is not begun a second time: who asks for it waits for the
 * first. A job may come again while its task is at work here, when the queue gave up and its jobs were given back.
 */
export function oneAtATime(work: (id: string) => Promise<void>): (id: string) => Promise<void> {
  const underWay = new Map<string, Promise<void>>();
  return (id) => {
    const present = underWay.get(id);
    if (present) return present;
    const begun = work(id).finally(() => underWay.delete(id));
    underWay.set(id, begun);
    return begun;
  };
}
