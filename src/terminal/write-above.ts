import { clearScreenDown, cursorTo, type Interface, moveCursor } from 'node:readline';

/**
 * Writes text above the line being typed and draws that line again, the cursor where it was.
 *
 * @param hasLineEditing false where the cursor cannot be moved: the text then starts on a line of its own.
 */
export function writeAbove(
  lines: Interface,
  output: NodeJS.WritableStream,
  text: string,
  hasLineEditing: boolean,
): void {
  if (!hasLineEditing) {
    output.write(`\n${text}\n`);
    lines.prompt(true);
    return;
  }
  const { rows } = lines.getCursorPos();
  moveCursor(output, 0, -rows);
  cursorTo(output, 0);
  clearScreenDown(output);
  // The line is drawn again from as many rows up as the cursor stood below its first one.
  output.write(`${text}\n${'\n'.repeat(rows)}`);
  lines.prompt(true);
}
