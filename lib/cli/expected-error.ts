/** An error that a person can act on: the command line shows its message as one line, without a stack. */
export function expectedError(message: string, exitCode = 1): Error {
  return Object.assign(new Error(message), { expected: true, exitCode });
}
