import { createServer } from "node:net";
import { expectedError } from "./expected-error.ts";

/** Throws a sentence that says what to do when something listens on the port already. */
export async function requireFreePort(port: number): Promise<void> {
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
  if (free) return;
  throw expectedError(
    `Port ${port} is taken, perhaps by a PushGen Console that runs already. Stop it, or choose another: PORT=${port + 1} npm start`,
  );
}
