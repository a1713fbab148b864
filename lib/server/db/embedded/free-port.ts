import "server-only";
import { createServer } from "node:net";

/** A TCP port of 127.0.0.1 that nothing listens on right now: the wanted one if it can be had. */
export async function freePort(wanted = 0): Promise<number> {
  return (await taken(wanted).catch(() => null)) ?? taken(0);
}

function taken(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
