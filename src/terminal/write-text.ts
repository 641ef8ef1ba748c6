/** Nobody reads any more: `| head` has seen enough. Not a fault. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/**
 * Writes a text and waits until it is handed on.
 *
 * @throws {ReaderGone} when the other end of the pipe is closed.
 */
export function writeText(output: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The stream says it twice: to the writer, and by an event that would end the process if nobody listened.
    const onError = (error: Error): void => reject(isReaderGone(error) ? new ReaderGone() : error);
    output.once('error', onError);
    output.write(text, (error) => {
      if (error) {
        onError(error);
        return;
      }
      output.removeListener('error', onError);
      resolve();
    });
  });
}

/** True for the errors of writing to a pipe that was closed. */
export function isReaderGone(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET';
}
